/** What the other services tell. */
@NullMarked
package dev.frontdesk.call.intake;

import org.jspecify.annotations.NullMarked;
