/** Staff as they are now, and how to find them. */
@NullMarked
package dev.frontdesk.directory.stafflist;

import org.jspecify.annotations.NullMarked;
