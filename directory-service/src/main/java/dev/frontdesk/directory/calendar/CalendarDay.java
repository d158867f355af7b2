package dev.frontdesk.directory.calendar;

import dev.frontdesk.kernel.Names;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a day is at a site.
 *
 * @param kind {@code workday}, {@code weekend}, {@code holiday} or {@code make-up-workday}
 * @param names of the holiday that it is, or that it makes up for
 * @param certain false when nobody has said which days of its year are off
 */
public record CalendarDay(
        LocalDate day,
        boolean working,
        String kind,
        @Nullable Names names,
        boolean certain) {}
