/** Which days are worked at a site, read from the calendar's own history. */
@NullMarked
package dev.frontdesk.directory.calendarlist;

import org.jspecify.annotations.NullMarked;
