package dev.frontdesk.directory.delivery;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.channels.LivePages;
import dev.frontdesk.directory.channels.StaffPage.Piece;
import dev.frontdesk.directory.relay.RelayEvent.RelayOverdue;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelaySeen;
import dev.frontdesk.directory.relay.RelayEvent.RelaySettled;
import dev.frontdesk.directory.relay.RelayEvent.RelayWithdrawn;
import dev.frontdesk.directory.relay.RelayState;
import dev.frontdesk.directory.relay.Told;
import dev.frontdesk.kernel.Origin;
import java.util.Collection;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Whenever a relay has come further, the open pages of those who were told say so; without a word of its content. */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class TellOpenPages {

    private final LivePages pages;
    private final History history;

    TellOpenPages(LivePages pages, History history) {
        this.pages = pages;
        this.history = history;
    }

    @EventHandler
    void on(RelaySeen event, @SequenceNumber long sequence, Origin origin) {
        tell(origin, List.of(event.staffId()), event.relayId(), sequence, "seen");
    }

    @EventHandler
    void on(RelayReadBack event, @SequenceNumber long sequence, Origin origin) {
        if (event.right()) {
            tell(origin, everybody(event.relayId()), event.relayId(), sequence, "confirmed");
        } else {
            tell(origin, List.of(event.staffId()), event.relayId(), sequence, "read-back-wrong");
        }
    }

    @EventHandler
    void on(RelayOverdue event, @SequenceNumber long sequence, Origin origin) {
        tell(origin, List.of(event.staffId()), event.relayId(), sequence, "overdue");
    }

    @EventHandler
    void on(RelayWithdrawn event, @SequenceNumber long sequence, Origin origin) {
        tell(origin, everybody(event.relayId()), event.relayId(), sequence, "withdrawn");
    }

    @EventHandler
    void on(RelaySettled event, @SequenceNumber long sequence, Origin origin) {
        tell(origin, everybody(event.relayId()), event.relayId(), sequence, "settled");
    }

    private void tell(Origin origin, Collection<String> staffIds, String relayId, long sequence, String state) {
        pages.tell(origin.site(), staffIds, new Piece(relayId + "/" + sequence, relayId, state, null));
    }

    /** Read only while somebody looks. */
    private Collection<String> everybody(String relayId) {
        if (pages.present().isEmpty()) {
            return List.of();
        }
        var events = history.of(relayId).stream().map(Recorded::event).toList();
        return RelayState.of(events).told().stream().map(Told::staffId).toList();
    }
}
