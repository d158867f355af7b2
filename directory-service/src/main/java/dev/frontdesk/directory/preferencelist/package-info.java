/** How each member of staff wants to be told now. */
@NullMarked
package dev.frontdesk.directory.preferencelist;

import org.jspecify.annotations.NullMarked;
