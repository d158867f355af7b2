package dev.frontdesk.directory.calendar;

import dev.frontdesk.kernel.Rejection;

/** Why a calendar says no. */
final class CalendarRejection {

    private CalendarRejection() {}

    static Rejection outsideTheYear() {
        return new Rejection("day-outside-year", "A day of the list lies in another year");
    }

    static Rejection dayTwice() {
        return new Rejection("day-twice", "A day stands in the list twice");
    }
}
