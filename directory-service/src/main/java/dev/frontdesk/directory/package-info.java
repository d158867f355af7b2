/** Who is who, and how to reach them without giving it away. */
@NullMarked
package dev.frontdesk.directory;

import org.jspecify.annotations.NullMarked;
