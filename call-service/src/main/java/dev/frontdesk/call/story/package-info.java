/** What became of one call or message, as of any moment, folded from its events. */
@NullMarked
package dev.frontdesk.call.story;

import org.jspecify.annotations.NullMarked;
