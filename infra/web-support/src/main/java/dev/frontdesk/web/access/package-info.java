/** Who may do what: the token is verified here, whatever network place it came from. */
@NullMarked
package dev.frontdesk.web.access;

import org.jspecify.annotations.NullMarked;
