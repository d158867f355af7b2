/** Sites as they are configured now. */
@NullMarked
package dev.frontdesk.directory.sitelist;

import org.jspecify.annotations.NullMarked;
