/** Bringing something to a member of staff until it is read back right. */
@NullMarked
package dev.frontdesk.directory.relay;

import org.jspecify.annotations.NullMarked;
