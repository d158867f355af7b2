/** Whose badges there are now. */
@NullMarked
package dev.frontdesk.directory.badgelist;

import org.jspecify.annotations.NullMarked;
