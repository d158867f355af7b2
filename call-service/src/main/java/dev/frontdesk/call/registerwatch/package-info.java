/** Closes full books of the call register and notices years that nobody sealed (S117, S124). */
@NullMarked
package dev.frontdesk.call.registerwatch;

import org.jspecify.annotations.NullMarked;
