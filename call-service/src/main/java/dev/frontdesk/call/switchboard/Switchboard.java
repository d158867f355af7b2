package dev.frontdesk.call.switchboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.call.call.CallCommand.Caller;
import dev.frontdesk.call.call.CallId;
import dev.frontdesk.call.evidence.OutboundCalls;
import dev.frontdesk.call.line.LineReports;
import dev.frontdesk.call.routing.LineReport;
import dev.frontdesk.call.switchboard.CallTrace.Due;
import dev.frontdesk.call.switchboard.SignalLog.Link;
import dev.frontdesk.call.telephony.TelephoneSignal;
import dev.frontdesk.call.telephony.TelephoneSignal.CallAnswered;
import dev.frontdesk.call.telephony.TelephoneSignal.CallArrived;
import dev.frontdesk.call.telephony.TelephoneSignal.CallFreed;
import dev.frontdesk.call.telephony.TelephoneSignal.CallTried;
import dev.frontdesk.call.telephony.TelephoneSignal.LineSeen;
import dev.frontdesk.call.telephony.TelephoneSignal.OfCall;
import dev.frontdesk.call.telephony.TelephoneSignal.OfPlacedCall;
import dev.frontdesk.call.telephony.TelephoneSignals;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** S106. Opens a card for each call the telephone systems tell of, keeps it up to date, and notes what lines do. */
@Component
class Switchboard implements TelephoneSignals {

    private static final Logger log = LoggerFactory.getLogger(Switchboard.class);

    private final SignalLog signals;
    private final LineReports lines;
    private final OutboundCalls outbound;
    private final Vault vault;
    private final Desk desk;
    private final TransactionTemplate transaction;
    private final Strays strays = new Strays();

    Switchboard(
            SignalLog signals,
            LineReports lines,
            OutboundCalls outbound,
            Vault vault,
            Desk desk,
            TransactionTemplate transaction) {
        this.signals = signals;
        this.lines = lines;
        this.outbound = outbound;
        this.vault = vault;
        this.desk = desk;
        this.transaction = transaction;
    }

    @Override
    public void take(String site, String source, TelephoneSignal signal) {
        switch (signal) {
            case LineSeen seen -> {
                var report = new LineReport(seen.state(), source, seen.at().truncatedTo(ChronoUnit.MICROS));
                lines.add(site, seen.extension(), report, "system:" + source);
            }
            case OfPlacedCall placed -> outbound.take(site, source, placed);
            case OfCall ofCall -> take(new Link(site, source, ofCall.link()), ofCall);
        }
    }

    /** The same conversation is the same card, however often and by whichever machine it is told. */
    static CallId callId(Link link) {
        var name = String.join("\n", link.site(), link.source(), link.name());
        return new CallId("call-" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    private void take(Link link, OfCall signal) {
        var callId = callId(link);
        switch (signal) {
            case CallArrived arrived -> {
                if (!signals.knowsWhoCalls(callId)) {
                    signals.open(callId, link, arrived.line(), kept(callId, arrived));
                }
            }
            case CallAnswered _ -> signals.open(callId, link, null, null);
            case CallTried _, CallFreed _ -> {
                if (!signals.knows(callId)) {
                    strays.hold(callId, signal);
                    return;
                }
            }
        }
        transaction.executeWithoutResult(_ -> settle(callId, link, signal));
        strays.release(callId).forEach(stray -> transaction.executeWithoutResult(_ -> settle(callId, link, stray)));
    }

    private void settle(CallId callId, Link link, OfCall signal) {
        var conversation = signals.locked(callId);
        if (!signals.note(callId, Noted.of(signal))) {
            return;
        }
        var noted = signals.signals(callId);
        for (var due : CallTrace.due(callId, conversation.line(), conversation.caller(), noted)) {
            tell(due, callId, link);
            signals.taken(callId, due.signal());
        }
    }

    /** What the card refuses came too late to matter, for example a transfer of a call that has ended since. */
    private void tell(Due due, CallId callId, Link link) {
        if (due.command() == null) {
            return;
        }
        var cause = callId.value().substring("call-".length());
        try {
            desk.send(due.command(), Origin.system(link.source(), link.site(), cause));
        } catch (Rejection refused) {
            log.info("{} does not take {}: {}", callId, due.signal().kind(), refused.code());
        }
    }

    private @Nullable Caller kept(CallId callId, CallArrived arrived) {
        if (arrived.number() == null && arrived.name() == null) {
            return null;
        }
        var kept = vault.keep(callId.value() + "/1", new PersonalDetails(arrived.name(), arrived.number(), null, null));
        return new Caller(kept.ref(), kept.person(), kept.digest());
    }
}
