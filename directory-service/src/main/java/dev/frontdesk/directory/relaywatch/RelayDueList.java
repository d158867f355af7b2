package dev.frontdesk.directory.relaywatch;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.departmentlist.Departments;
import dev.frontdesk.directory.relay.OpenRelay;
import dev.frontdesk.directory.relay.RelayCommand.EscalateRelay;
import dev.frontdesk.directory.relay.RelayEvent.RelayEscalated;
import dev.frontdesk.directory.relay.RelayEvent.RelayOverdue;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayEvent.RelaySettled;
import dev.frontdesk.directory.relay.RelayEvent.RelayWithdrawn;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.directory.relay.RelayState;
import dev.frontdesk.directory.relay.Told;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** S114, S121. When the time of a relay's latest level is over, the next person is told. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class RelayDueList extends DueList {

    private final History history;
    private final Staff staff;
    private final Departments departments;

    RelayDueList(DueRows rows, History history, Staff staff, Departments departments) {
        super("relay", rows);
        this.history = history;
        this.staff = staff;
        this.departments = departments;
    }

    @EventHandler
    void on(RelayRequested event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.relayId(), event.dueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(RelayOverdue event, @SequenceNumber long version) {
        settle(event.relayId(), version);
    }

    @EventHandler
    void on(RelayEscalated event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.relayId(), event.dueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(RelayReadBack event, @SequenceNumber long version) {
        if (event.right()) {
            settle(event.relayId(), version);
        }
    }

    @EventHandler
    void on(RelayWithdrawn event, @SequenceNumber long version) {
        settle(event.relayId(), version);
    }

    @EventHandler
    void on(RelaySettled event, @SequenceNumber long version) {
        settle(event.relayId(), version);
    }

    /** Null for a relay that was settled while this row was on its way. */
    @Override
    protected @Nullable Object whenDue(Due due, Instant now) {
        var events = history.of(due.id()).stream().map(Recorded::event).toList();
        if (!(RelayState.of(events) instanceof OpenRelay open)) {
            return null;
        }
        var told = open.told().stream().map(Told::staffId).collect(Collectors.toSet());
        var chart = new SiteChart(due.site(), staff, departments);
        var named = open.request().next();
        var next = named == null
                ? EscalationChain.next(open.request().recipientId(), told, chart)
                : EscalationChain.named(named, told, chart);
        return new EscalateRelay(new RelayId(due.id()), next.orElse(null), now);
    }
}
