package dev.frontdesk.call.switchboard;

import dev.frontdesk.call.call.CallId;
import dev.frontdesk.call.call.TransferKind;
import dev.frontdesk.call.switchboard.SignalLog.Link;
import dev.frontdesk.call.telephony.TelephoneSystem;
import dev.frontdesk.call.telephony.TelephoneSystem.Carried;
import dev.frontdesk.call.telephony.Telephones;
import dev.frontdesk.kernel.Rejection;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Asks the telephone system that has the call, when one has it. */
@Component
public class Switching {

    private final SignalLog signals;
    private final Telephones telephones;

    Switching(SignalLog signals, Telephones telephones) {
        this.signals = signals;
        this.telephones = telephones;
    }

    /** A call by hand is nobody's to put through but the desk's. */
    boolean canAsk(CallId callId) {
        return signals.knows(callId);
    }

    Carried transfer(CallId callId, String extension, TransferKind kind) {
        return ask(callId, (system, link) -> system.transfer(link.name(), extension, kind))
                .orElse(Carried.UNREACHABLE);
    }

    /**
     * Brings the call back to the desk.
     *
     * @throws Rejection where no telephone system has it, or it will or can not
     */
    public void takeBack(CallId callId, String site) {
        var carried = ask(callId, (system, link) -> system.takeBack(link.name()))
                .orElseThrow(
                        () -> new Rejection("telephone-missing", "%s is on no telephone system".formatted(callId)));
        switch (carried) {
            case ACCEPTED -> {}
            case REFUSED -> throw new Rejection("telephone-refused", "%s cannot be taken back".formatted(callId));
            case UNREACHABLE ->
                throw new Rejection("telephone-unreachable", "The telephone system of %s is away".formatted(site));
        }
    }

    /** A system that is configured no more cannot be asked either. */
    private Optional<Carried> ask(CallId callId, BiFunction<TelephoneSystem, Link, Carried> wish) {
        return signals.link(callId)
                .map(link -> telephones
                        .of(link.site(), link.source())
                        .map(system -> wish.apply(system, link))
                        .orElse(Carried.UNREACHABLE));
    }
}
