package dev.frontdesk.directory.rosterwatch;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.directory.roster.DutyRosterCommand.IssueDays;
import dev.frontdesk.directory.roster.RosterId;
import dev.frontdesk.directory.rosterlist.Rosters;
import dev.frontdesk.directory.rosterlist.Rosters.RosterRow;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** S16. Has each roster given out for a week ahead: when a day begins at its site, and when it was changed. */
@Component
class RosterWatch {

    private static final Logger log = LoggerFactory.getLogger(RosterWatch.class);

    /** Today and seven days more, so that a long holiday does not hide a gap behind it. */
    private static final int DAYS = 8;

    /** What was done last; lost at a restart, and then done once more to no effect. */
    private final Map<String, Looked> looked = new ConcurrentHashMap<>();

    private final Rosters rosters;
    private final Desk desk;
    private final Clock clock;

    RosterWatch(Rosters rosters, Desk desk, Clock clock) {
        this.rosters = rosters;
        this.desk = desk;
        this.clock = clock;
    }

    private record Looked(LocalDate day, long version) {}

    @Scheduled(fixedDelay = 2000)
    void look() {
        for (var roster : rosters.all()) {
            var now = new Looked(LocalDate.now(clock.withZone(ZoneId.of(roster.zone()))), roster.changedVersion());
            if (now.equals(looked.get(roster.rosterId()))) {
                continue;
            }
            try {
                issue(roster, now.day());
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

    private void issue(RosterRow roster, LocalDate today) {
        var origin = Origin.system("roster-watch", roster.siteId(), Ids.next());
        desk.send(new IssueDays(new RosterId(roster.rosterId()), today, DAYS, clock.instant()), origin);
    }
}
