/** Visits over HTTP. */
@NullMarked
package dev.frontdesk.visitor.console.visits;

import org.jspecify.annotations.NullMarked;
