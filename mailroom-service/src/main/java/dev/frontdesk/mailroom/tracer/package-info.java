/** Asking a courier after an item (追查). The procedure breaks off here (S133), so nothing is asked by itself. */
@NullMarked
package dev.frontdesk.mailroom.tracer;

import org.jspecify.annotations.NullMarked;
