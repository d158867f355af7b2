/** The rosters there are, and when each was changed last. */
@NullMarked
package dev.frontdesk.directory.rosterlist;

import org.jspecify.annotations.NullMarked;
