/** Rooms, tea and tidying over HTTP. */
@NullMarked
package dev.frontdesk.visitor.console.hospitality;

import org.jspecify.annotations.NullMarked;
