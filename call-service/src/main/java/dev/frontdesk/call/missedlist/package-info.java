/** Missed calls as the desk sees them, by age. */
@NullMarked
package dev.frontdesk.call.missedlist;

import org.jspecify.annotations.NullMarked;
