/** How each member of staff wants to be told. */
@NullMarked
package dev.frontdesk.directory.preference;

import org.jspecify.annotations.NullMarked;
