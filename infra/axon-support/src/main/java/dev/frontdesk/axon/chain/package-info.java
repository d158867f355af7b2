/** Proof over the stored events: nobody changed, added, moved or removed one. Computed after commit, checked offline. */
@NullMarked
package dev.frontdesk.axon.chain;

import org.jspecify.annotations.NullMarked;
