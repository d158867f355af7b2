/** Takes relays to people: at once, again after a failure, and never because of a replay. */
@NullMarked
package dev.frontdesk.directory.delivery;

import org.jspecify.annotations.NullMarked;
