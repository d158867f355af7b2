package dev.frontdesk.directory.tablewatch;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.directory.calendarlist.WorkingDays;
import dev.frontdesk.directory.extensiontable.ExtensionTableCommand.MarkTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableId;
import dev.frontdesk.directory.extensiontablelist.ExtensionTables;
import dev.frontdesk.directory.extensiontablelist.ExtensionTables.Awaited;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** S59. Has it recorded when a working day's table is not there by the hour its site waits for it. */
@Component
class TableWatch {

    private static final Logger log = LoggerFactory.getLogger(TableWatch.class);

    /** For which day and hour each site was looked after; lost at a restart, and then done once more to no effect. */
    private final Map<String, String> looked = new ConcurrentHashMap<>();

    private final ExtensionTables tables;
    private final WorkingDays workingDays;
    private final Desk desk;
    private final Clock clock;

    TableWatch(ExtensionTables tables, WorkingDays workingDays, Desk desk, Clock clock) {
        this.tables = tables;
        this.workingDays = workingDays;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5000)
    void look() {
        for (var site : tables.awaited()) {
            try {
                look(site, LocalDate.now(clock.withZone(site.zone())));
            } catch (RuntimeException trouble) {
                // The others must not wait for this one; it is asked again.
                log.warn(
                        "The extension table of {} could not be looked after yet: {}",
                        site.siteId(),
                        trouble.getClass().getSimpleName());
            }
        }
    }

    private void look(Awaited site, LocalDate today) {
        var now = clock.instant();
        var dueAt = today.atTime(site.by()).atZone(site.zone()).toInstant();
        var key = today + " " + site.by();
        if (!now.isAfter(dueAt) || key.equals(looked.get(site.siteId()))) {
            return;
        }
        if (!tables.published(site.siteId(), today) && workingDays.isWorking(site.siteId(), today)) {
            var origin = Origin.system("table-watch", site.siteId(), Ids.next());
            desk.send(new MarkTableOverdue(ExtensionTableId.of(site.siteId()), today, dueAt, now), origin);
        }
        looked.put(site.siteId(), key);
    }
}
