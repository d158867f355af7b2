/** Relays: how far each has come and who still has to read it back. */
@NullMarked
package dev.frontdesk.directory.relaylist;

import org.jspecify.annotations.NullMarked;
