/** Notices when a missed call was not returned in time (S112). */
@NullMarked
package dev.frontdesk.call.missedwatch;

import org.jspecify.annotations.NullMarked;
