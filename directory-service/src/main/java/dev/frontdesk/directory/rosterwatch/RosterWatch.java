package dev.frontdesk.directory.rosterwatch;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.directory.calendar.CalendarState;
import dev.frontdesk.directory.calendarlist.WorkingDays;
import dev.frontdesk.directory.roster.DutyRosterCommand.IssueDays;
import dev.frontdesk.directory.roster.DutyRosterCommand.TakeCalendar;
import dev.frontdesk.directory.roster.DutyRosterEvent.SpecialDutyDay;
import dev.frontdesk.directory.roster.RosterId;
import dev.frontdesk.directory.rosterlist.Rosters;
import dev.frontdesk.directory.rosterlist.Rosters.RosterRow;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** S16. Has each roster given out for a week ahead: when a day begins at its site, and when it or the calendar was changed. */
@Component
class RosterWatch {

    private static final Logger log = LoggerFactory.getLogger(RosterWatch.class);

    /** Today and seven days more, so that a long holiday does not hide a gap behind it. */
    private static final int DAYS = 8;

    /** What was done last; lost at a restart, and then done once more to no effect. */
    private final Map<String, Looked> looked = new ConcurrentHashMap<>();

    private final Rosters rosters;
    private final WorkingDays calendar;
    private final Desk desk;
    private final Clock clock;

    RosterWatch(Rosters rosters, WorkingDays calendar, Desk desk, Clock clock) {
        this.rosters = rosters;
        this.calendar = calendar;
        this.desk = desk;
        this.clock = clock;
    }

    private record Looked(LocalDate day, long version, List<SpecialDutyDay> special) {}

    @Scheduled(fixedDelay = 2000)
    void look() {
        var calendars = new HashMap<String, CalendarState>();
        for (var roster : rosters.all()) {
            var today = LocalDate.now(clock.withZone(ZoneId.of(roster.zone())));
            var known = calendars.computeIfAbsent(roster.siteId(), site -> calendar.known(site, null));
            var now = new Looked(today, roster.changedVersion(), special(known, today));
            if (now.equals(looked.get(roster.rosterId()))) {
                continue;
            }
            try {
                issue(roster, now);
                looked.put(roster.rosterId(), now);
            } catch (RuntimeException trouble) {
                // The others must not wait for this one; it is asked again.
                log.warn(
                        "{} could not be given out yet: {}",
                        roster.rosterId(),
                        trouble.getClass().getSimpleName());
            }
        }
    }

    private void issue(RosterRow roster, Looked now) {
        var id = new RosterId(roster.rosterId());
        var origin = Origin.system("roster-watch", roster.siteId(), Ids.next());
        desk.send(new TakeCalendar(id, now.day(), now.special(), clock.instant()), origin);
        desk.send(new IssueDays(id, now.day(), DAYS, clock.instant()), origin);
    }

    private static List<SpecialDutyDay> special(CalendarState known, LocalDate today) {
        return known.since(today).stream()
                .map(day -> new SpecialDutyDay(day.day(), day.working()))
                .toList();
    }
}
