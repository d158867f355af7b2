package dev.frontdesk.call.switchboard;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.axon.History;
import dev.frontdesk.call.call.CallCommand.CompleteTransfer;
import dev.frontdesk.call.call.CallEvent.TransferOffered;
import dev.frontdesk.call.call.CallId;
import dev.frontdesk.call.call.TransferKind;
import dev.frontdesk.call.call.TransferOutcome;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.call.telephony.TelephoneSystem.Carried;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S7 to S30. Whenever a transfer is offered, ask the telephone system for it. */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class PutThrough {

    /** A wish that old is nobody's any more: the caller must not be moved about after a restart. */
    private static final Duration STALE = Duration.ofSeconds(30);

    private final Switching switching;
    private final History history;
    private final Desk desk;
    private final Clock clock;

    PutThrough(Switching switching, History history, Desk desk, Clock clock) {
        this.switching = switching;
        this.history = history;
        this.desk = desk;
        this.clock = clock;
    }

    @EventHandler
    void on(TransferOffered event, Origin origin, @MessageIdentifier String eventId) {
        if (!switching.canAsk(new CallId(event.callId())) || !isStillOpen(event)) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = new CallId(event.callId());
        var kind = TransferKind.of(event.kind()).orElseThrow();
        var stale = event.occurredAt().plus(STALE).isBefore(now);
        var carried = stale ? Carried.UNREACHABLE : switching.transfer(id, event.extension(), kind);
        if (carried != Carried.ACCEPTED) {
            desk.send(
                    new CompleteTransfer(id, event.extension(), TransferOutcome.FAILED, true, null, now),
                    Origin.system("switchboard", origin.site(), eventId));
        }
    }

    /** A second delivery must not move the caller once more. */
    private boolean isStillOpen(TransferOffered event) {
        return CallStory.of(history.of(event.callId()))
                .map(story -> story.isOpen(event))
                .orElse(false);
    }
}
