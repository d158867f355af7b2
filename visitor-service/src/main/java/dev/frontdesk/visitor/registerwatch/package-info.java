/** Closes full books of the visit registers and notices those that nobody handed over (S101, S103). */
@NullMarked
package dev.frontdesk.visitor.registerwatch;

import org.jspecify.annotations.NullMarked;
