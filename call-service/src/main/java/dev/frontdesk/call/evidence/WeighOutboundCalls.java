package dev.frontdesk.call.evidence;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.axon.Projections;
import dev.frontdesk.call.complaint.ComplaintCommand.RecordContact;
import dev.frontdesk.call.complaint.ComplaintId;
import dev.frontdesk.call.copies.ExtensionHolders;
import dev.frontdesk.call.copies.KnownStaff.Member;
import dev.frontdesk.call.evidence.OutboundCalls.Placed;
import dev.frontdesk.call.ledger.Promises;
import dev.frontdesk.call.missed.MissedCallCommand.ReturnMissedCall;
import dev.frontdesk.call.missed.MissedCallId;
import dev.frontdesk.call.missedlist.MissedCalls;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordAttempt;
import dev.frontdesk.call.promise.PromiseId;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * S9, S22, S112. What a call from an own telephone keeps, it keeps by itself: each promise to that person learns of it.
 * Whether it is enough is for the promise to say. Two of these on two machines do no harm.
 */
@Component
class WeighOutboundCalls {

    private static final Logger log = LoggerFactory.getLogger(WeighOutboundCalls.class);
    private static final int AT_MOST = 200;
    private static final Duration KEPT = Duration.ofDays(1);

    private final OutboundCalls calls;
    private final Promises promises;
    private final MissedCalls missed;
    private final ExtensionHolders holders;
    private final Projections projections;
    private final Desk desk;
    private final Clock clock;

    WeighOutboundCalls(
            OutboundCalls calls,
            Promises promises,
            MissedCalls missed,
            ExtensionHolders holders,
            Projections projections,
            Desk desk,
            Clock clock) {
        this.calls = calls;
        this.promises = promises;
        this.missed = missed;
        this.holders = holders;
        this.projections = projections;
        this.desk = desk;
        this.clock = clock;
    }

    /** What the ledger does not show yet cannot be kept, so it is looked at only when it has caught up. */
    @Scheduled(fixedDelay = 1000)
    void look() {
        var ended = calls.toWeigh(AT_MOST);
        if (!ended.isEmpty() && projections.caughtUp()) {
            ended.forEach(this::weigh);
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        calls.forget(clock.instant().minus(KEPT));
    }

    /** One that cannot be told now must not hold up the others; the next look tries it again. */
    private void weigh(Placed call) {
        var begunAt = call.begunAt();
        var person = call.person();
        try {
            if (begunAt != null && person != null) {
                commands(call, person, begunAt).forEach(command -> tell(command, call.site()));
            }
            calls.weighed(call);
        } catch (RuntimeException trouble) {
            log.warn(
                    "an outbound call cannot be weighed yet: {}",
                    trouble.getClass().getSimpleName());
        }
    }

    private List<Object> commands(Placed call, String person, Instant begunAt) {
        var staff = staff(call);
        var commands = new ArrayList<Object>();
        for (var open : missed.openOf(call.site(), person)) {
            commands.add(new ReturnMissedCall(new MissedCallId(open), staff, call.talkSeconds(), true, begunAt));
        }
        if (staff != null) {
            for (var owed : promises.owedTo(call.site(), person, begunAt)) {
                switch (owed.kind()) {
                    case "call-back" ->
                        commands.add(new RecordAttempt(
                                new PromiseId(owed.promiseId()), staff, call.talkSeconds(), true, begunAt));
                    case "complaint" ->
                        commands.add(new RecordContact(
                                new ComplaintId(owed.promiseId()), staff, call.talkSeconds(), true, begunAt));
                    default -> {}
                }
            }
        }
        return commands;
    }

    private @Nullable String staff(Placed call) {
        return call.extension() == null
                ? null
                : holders.holder(call.extension(), call.site())
                        .map(Member::staffId)
                        .orElse(null);
    }

    private void tell(Object command, String site) {
        try {
            desk.send(command, Origin.system("telephone", site, Ids.next()));
        } catch (Rejection refused) {
            log.info("an outbound call keeps nothing: {}", refused.code());
        }
    }
}
