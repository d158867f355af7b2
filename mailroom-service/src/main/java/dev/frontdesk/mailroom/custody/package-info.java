/** Who had an item when: every hand-over seals the one before it. */
@NullMarked
package dev.frontdesk.mailroom.custody;

import org.jspecify.annotations.NullMarked;
