/** Tells whoever is expected back, and then who stands in, that the return is late. */
@NullMarked
package dev.frontdesk.directory.latereturn;

import org.jspecify.annotations.NullMarked;
