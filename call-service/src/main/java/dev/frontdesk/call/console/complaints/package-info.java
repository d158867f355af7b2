/** Complaints over HTTP. */
@NullMarked
package dev.frontdesk.call.console.complaints;

import org.jspecify.annotations.NullMarked;
