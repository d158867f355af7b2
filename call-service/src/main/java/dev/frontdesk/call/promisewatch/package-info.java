/** Notices when nobody called back in time (S9). */
@NullMarked
package dev.frontdesk.call.promisewatch;

import org.jspecify.annotations.NullMarked;
