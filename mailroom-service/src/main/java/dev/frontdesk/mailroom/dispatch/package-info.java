/** What one courier took along in one pick-up (S127, S131). */
@NullMarked
package dev.frontdesk.mailroom.dispatch;

import org.jspecify.annotations.NullMarked;
