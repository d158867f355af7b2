/** An item from its line in the dispatch register until the courier has it (S125 to S131). */
@NullMarked
package dev.frontdesk.mailroom.outgoing;

import org.jspecify.annotations.NullMarked;
