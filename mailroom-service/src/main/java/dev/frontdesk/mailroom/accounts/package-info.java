/** Courier accounts as people look at them: right at once for one, as a list for all. */
@NullMarked
package dev.frontdesk.mailroom.accounts;

import org.jspecify.annotations.NullMarked;
