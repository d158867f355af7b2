/** Staff as tables: read in, looked through, worked off in the background; and written out. */
@NullMarked
package dev.frontdesk.directory.staffimport;

import org.jspecify.annotations.NullMarked;
