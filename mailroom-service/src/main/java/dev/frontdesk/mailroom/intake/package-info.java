/** What the other services tell. */
@NullMarked
package dev.frontdesk.mailroom.intake;

import org.jspecify.annotations.NullMarked;
