/** Who is in, who is out, and how old that knowledge is. */
@NullMarked
package dev.frontdesk.directory.presence;

import org.jspecify.annotations.NullMarked;
