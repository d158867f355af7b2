/** Which aliases a site has, and whose they are. */
@NullMarked
package dev.frontdesk.mailroom.aliases;

import org.jspecify.annotations.NullMarked;
