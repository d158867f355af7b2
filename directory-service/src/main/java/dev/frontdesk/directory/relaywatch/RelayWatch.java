package dev.frontdesk.directory.relaywatch;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.departmentlist.Departments;
import dev.frontdesk.directory.relay.OpenRelay;
import dev.frontdesk.directory.relay.RelayCommand.EscalateRelay;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.directory.relay.RelayState;
import dev.frontdesk.directory.relay.Told;
import dev.frontdesk.directory.relaywatch.RelayDueList.Due;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** S114. Asks each second whose time is over, and has the next person told. Asking twice does no harm. */
@Component
class RelayWatch {

    private static final Logger log = LoggerFactory.getLogger(RelayWatch.class);
    private static final int ROWS = 200;

    private final RelayDueList dueList;
    private final History history;
    private final Staff staff;
    private final Departments departments;
    private final Desk desk;
    private final Clock clock;

    RelayWatch(RelayDueList dueList, History history, Staff staff, Departments departments, Desk desk, Clock clock) {
        this.dueList = dueList;
        this.history = history;
        this.staff = staff;
        this.departments = departments;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        for (var due : dueList.past(clock.instant(), ROWS)) {
            try {
                escalate(due);
            } catch (RuntimeException trouble) {
                // The others must not wait for this one; it is asked again in a second.
                log.warn(
                        "{} could not be escalated yet: {}",
                        due.relayId(),
                        trouble.getClass().getSimpleName());
            }
        }
    }

    private void escalate(Due due) {
        var events = history.of(due.relayId()).stream().map(Recorded::event).toList();
        if (!(RelayState.of(events) instanceof OpenRelay open)) {
            return;
        }
        var told = open.told().stream().map(Told::staffId).collect(Collectors.toSet());
        var chart = new SiteChart(due.site(), staff, departments);
        var next =
                EscalationChain.next(open.request().recipientId(), told, chart).orElse(null);
        var origin = new Origin("system:relay-watch", due.site(), "none", due.correlationId(), due.causeId());
        desk.send(new EscalateRelay(new RelayId(due.relayId()), next, clock.instant()), origin);
    }
}
