package dev.frontdesk.directory.calendarwatch;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.directory.calendar.CalendarCommand;
import dev.frontdesk.directory.calendar.CalendarCommand.AdoptHolidays;
import dev.frontdesk.directory.calendar.CalendarCommand.MarkHolidaysMissing;
import dev.frontdesk.directory.calendar.CalendarId;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.directory.sitelist.SiteList.SiteRow;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a day for each site: takes the published holidays of this and next year, and warns when next year's are missing. */
@Component
class HolidayWatch {

    private static final Logger log = LoggerFactory.getLogger(HolidayWatch.class);

    /** What was looked at last; lost at a restart, and then looked at once more to no effect. */
    private final Map<String, LocalDate> looked = new ConcurrentHashMap<>();

    private final SiteList sites;
    private final Desk desk;
    private final Clock clock;
    private final MonthDay warnFrom;

    /** @param warnFrom from this day of a year on the next one's holidays should be known */
    HolidayWatch(
            SiteList sites, Desk desk, Clock clock, @Value("${frontdesk.calendar.warnfrom:--12-01}") String warnFrom) {
        this.sites = sites;
        this.desk = desk;
        this.clock = clock;
        this.warnFrom = MonthDay.parse(warnFrom);
    }

    @Scheduled(fixedDelay = 2000)
    void look() {
        for (var site : sites.all()) {
            var today = LocalDate.now(clock.withZone(ZoneId.of(site.zone())));
            if (today.equals(looked.get(site.siteId()))) {
                continue;
            }
            try {
                look(site, today);
                looked.put(site.siteId(), today);
            } catch (RuntimeException trouble) {
                // The others must not wait for this one; it is looked at again.
                log.warn(
                        "the calendar of {} could not be looked at yet: {}",
                        site.siteId(),
                        trouble.getClass().getSimpleName());
            }
        }
    }

    private void look(SiteRow site, LocalDate today) {
        var id = CalendarId.of(site.siteId());
        var origin = Origin.system("holiday-watch", site.siteId(), Ids.next());
        commands(id, site.siteId(), today, warnFrom, clock.instant()).forEach(command -> desk.send(command, origin));
    }

    static List<CalendarCommand> commands(CalendarId id, String site, LocalDate today, MonthDay warnFrom, Instant at) {
        var next = today.getYear() + 1;
        var adopted = Stream.of(today.getYear(), next).flatMap(year -> adopt(id, site, year, at).stream());
        // Comes after what is published was taken: then it changes nothing.
        var warned = MonthDay.from(today).isBefore(warnFrom)
                ? Stream.<CalendarCommand>empty()
                : Stream.of(new MarkHolidaysMissing(id, site, next, at));
        return Stream.concat(adopted, warned).toList();
    }

    private static Optional<CalendarCommand> adopt(CalendarId id, String site, int year, Instant at) {
        var days = PublishedHolidays.of(year);
        return days.isEmpty() ? Optional.empty() : Optional.of(new AdoptHolidays(id, site, year, days, at));
    }
}
