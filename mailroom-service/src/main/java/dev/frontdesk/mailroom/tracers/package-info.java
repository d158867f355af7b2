/** Which items are being asked after, and what is due. */
@NullMarked
package dev.frontdesk.mailroom.tracers;

import org.jspecify.annotations.NullMarked;
