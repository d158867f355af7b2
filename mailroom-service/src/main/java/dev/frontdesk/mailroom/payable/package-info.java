/** What was sent, as far as paying for it goes (S131). */
@NullMarked
package dev.frontdesk.mailroom.payable;

import org.jspecify.annotations.NullMarked;
