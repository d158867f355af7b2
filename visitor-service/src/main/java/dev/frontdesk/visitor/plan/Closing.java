package dev.frontdesk.visitor.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a site closes. */
public final class Closing {

    private Closing() {}

    /**
     * The next closing after a moment. In the night in which clocks go forward a time that is left out comes with the new
     * time; in the one in which they go back the later one counts, for nobody is gone while the house is still open.
     *
     * @param closesAt {@code HH:mm}, local
     */
    public static Instant after(Instant moment, String closesAt, ZoneId zone) {
        var time = LocalTime.parse(closesAt);
        var day = moment.atZone(zone).toLocalDate();
        var today = at(day.atTime(time), zone);
        return today.isAfter(moment) ? today : at(day.plusDays(1).atTime(time), zone);
    }

    private static Instant at(LocalDateTime local, ZoneId zone) {
        return ZonedDateTime.of(local, zone).withLaterOffsetAtOverlap().toInstant();
    }
}
