/**
 * Registers as the paper books had them: entries in the order of their moments, corrections struck through, and a digest of
 * the print. What an entry says is each service's own; it is read from the events, so that a register can be read as it
 * was known at any moment.
 */
@NullMarked
package dev.frontdesk.axon.register;

import org.jspecify.annotations.NullMarked;
