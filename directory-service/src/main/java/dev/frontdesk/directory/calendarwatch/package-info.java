/** Brings the published holidays into the calendars, and notices a year without any. */
@NullMarked
package dev.frontdesk.directory.calendarwatch;

import org.jspecify.annotations.NullMarked;
