/** An item from its own events: right at once, at any moment. */
@NullMarked
package dev.frontdesk.mailroom.story;

import org.jspecify.annotations.NullMarked;
