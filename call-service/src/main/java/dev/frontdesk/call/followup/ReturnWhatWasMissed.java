package dev.frontdesk.call.followup;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.axon.History;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallMissed;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.evidence.OutboundCalls;
import dev.frontdesk.call.missed.MissedCallCommand.Caller;
import dev.frontdesk.call.missed.MissedCallCommand.RecordMissedCall;
import dev.frontdesk.call.missed.MissedCallCommand.RecordRangAgain;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOpened;
import dev.frontdesk.call.missed.MissedCallId;
import dev.frontdesk.call.missedlist.MissedCalls;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.privacy.Vault;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * S112. Whenever a call was missed, its caller is to be called back; whenever the caller was quicker, nobody has to any
 * more. A caller who withheld the number cannot be called.
 */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class ReturnWhatWasMissed {

    private final History history;
    private final RoutingPlans plans;
    private final MissedCalls missed;
    private final OutboundCalls outbound;
    private final Vault vault;
    private final Desk desk;

    ReturnWhatWasMissed(
            History history, RoutingPlans plans, MissedCalls missed, OutboundCalls outbound, Vault vault, Desk desk) {
        this.history = history;
        this.plans = plans;
        this.missed = missed;
        this.outbound = outbound;
        this.vault = vault;
        this.desk = desk;
    }

    @EventHandler
    void on(CallMissed event, Origin origin, @MessageIdentifier String eventId) {
        received(event.callId()).ifPresent(received -> {
            var caller = caller(received);
            if (caller != null && vault.hasNumber(caller.ref())) {
                var site = origin.site();
                var within = plans.limits(site, event.occurredAt()).missedCallSeconds();
                var command = new RecordMissedCall(
                        MissedCallId.of(site, caller.person(), received.line()),
                        event.callId(),
                        received.line(),
                        caller,
                        event.occurredAt().plusSeconds(within),
                        event.occurredAt());
                desk.send(command, origin.causedBy(eventId));
            }
        });
    }

    @EventHandler
    void on(CallAnswered event, Origin origin, @MessageIdentifier String eventId) {
        received(event.callId())
                .map(ReturnWhatWasMissed::caller)
                .ifPresent(caller -> missed.openOf(origin.site(), caller.person())
                        .forEach(id -> desk.send(
                                new RecordRangAgain(new MissedCallId(id), event.callId(), event.occurredAt()),
                                origin.causedBy(eventId))));
    }

    /** The telephone may have told of the call back before it told of the call. */
    @EventHandler
    void on(MissedCallOpened event, Origin origin) {
        outbound.weighAgain(origin.site(), event.person(), event.occurredAt());
    }

    @EventHandler
    void on(CallbackPromised event, Origin origin) {
        outbound.weighAgain(origin.site(), event.person(), event.occurredAt());
    }

    private Optional<CallReceived> received(String callId) {
        return CallStory.of(history.of(callId)).map(CallStory::received);
    }

    private static @Nullable Caller caller(CallReceived received) {
        var ref = received.detailsRef();
        var person = received.person();
        var digest = received.digest();
        return ref == null || person == null || digest == null ? null : new Caller(ref, person, digest);
    }
}
