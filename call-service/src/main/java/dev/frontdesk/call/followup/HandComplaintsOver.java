package dev.frontdesk.call.followup;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.axon.History;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.complaint.ComplaintCommand;
import dev.frontdesk.call.complaint.ComplaintCommand.HandOverComplaint;
import dev.frontdesk.call.complaint.ComplaintCommand.ReceiveComplaint;
import dev.frontdesk.call.complaint.ComplaintCommand.WithdrawComplaint;
import dev.frontdesk.call.complaint.ComplaintId;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.routing.FallbackRole;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * S20, S21. Whenever a caller complains, customer service is to have it; whenever the caller was put through to a hotline
 * of the plan, it was handed over.
 */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class HandComplaintsOver {

    private static final Logger log = LoggerFactory.getLogger(HandComplaintsOver.class);
    private static final String COMPLAINT = CallKind.COMPLAINT.word();

    private final History history;
    private final RoutingPlans plans;
    private final Desk desk;

    HandComplaintsOver(History history, RoutingPlans plans, Desk desk) {
        this.history = history;
        this.plans = plans;
        this.desk = desk;
    }

    @EventHandler
    void on(CallReceived event, Origin origin, @MessageIdentifier String eventId) {
        if (COMPLAINT.equals(event.kind())) {
            receive(event.callId(), event.occurredAt(), origin.causedBy(eventId));
        }
    }

    /** Of a call that turns out to be something else customer service need not hear. */
    @EventHandler
    void on(CallClassified event, Origin origin, @MessageIdentifier String eventId) {
        var cause = origin.causedBy(eventId);
        if (COMPLAINT.equals(event.kind())) {
            receive(event.callId(), event.occurredAt(), cause);
        } else if (isComplaint(event.callId())) {
            tell(new WithdrawComplaint(ComplaintId.of(event.callId()), event.occurredAt()), cause);
        }
    }

    @EventHandler
    void on(TransferSucceeded event, Origin origin, @MessageIdentifier String eventId) {
        if (isComplaint(event.callId())) {
            rule(origin.site(), event.extension(), event.occurredAt())
                    .ifPresent(rule -> tell(
                            new HandOverComplaint(
                                    ComplaintId.of(event.callId()), event.extension(), rule, event.occurredAt()),
                            origin.causedBy(eventId)));
        }
    }

    private void receive(String callId, Instant at, Origin origin) {
        var within = plans.limits(origin.site(), at).complaintSeconds();
        desk.send(new ReceiveComplaint(ComplaintId.of(callId), callId, at.plusSeconds(within), at), origin);
    }

    /** What the complaint refuses came too late to matter, and must not hold up what comes after it. */
    private void tell(ComplaintCommand command, Origin origin) {
        try {
            desk.send(command, origin);
        } catch (Rejection refused) {
            log.info("{} does not take it: {}", command.complaintId(), refused.code());
        }
    }

    private boolean isComplaint(String callId) {
        return !history.of(ComplaintId.of(callId).value()).isEmpty();
    }

    /** By which rule the plan of that moment has a hotline there; empty where it has none. */
    private Optional<String> rule(String site, String extension, Instant at) {
        return plans.at(site, at).stream()
                .flatMap(valid -> valid.plan().chains().stream())
                .flatMap(chain -> chain.steps().stream())
                .filter(step -> step.role().equals(FallbackRole.HOTLINE.word()) && extension.equals(step.extension()))
                .map(step -> step.rule())
                .findFirst();
    }
}
