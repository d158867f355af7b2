package dev.frontdesk.call.switchboard;

import dev.frontdesk.call.telephony.TelephoneSignal.CallAnswered;
import dev.frontdesk.call.telephony.TelephoneSignal.CallArrived;
import dev.frontdesk.call.telephony.TelephoneSignal.CallFreed;
import dev.frontdesk.call.telephony.TelephoneSignal.CallTried;
import dev.frontdesk.call.telephony.TelephoneSignal.OfCall;
import dev.frontdesk.call.telephony.TelephoneSignal.Reached;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A signal of a call as it was written down.
 *
 * @param extension who was tried
 * @param taken the card of the call knows it
 */
record Noted(
        Kind kind,
        String leg,
        @Nullable String extension,
        @Nullable Reached reached,
        Instant at,
        boolean taken) {

    /** In the order in which they follow one another within one moment. */
    enum Kind {
        ARRIVED,
        ANSWERED,
        TRIED,
        FREED
    }

    static Noted of(OfCall signal) {
        var at = signal.at().truncatedTo(ChronoUnit.MICROS);
        return switch (signal) {
            case CallArrived arrived -> new Noted(Kind.ARRIVED, arrived.leg(), null, null, at, false);
            case CallAnswered answered -> new Noted(Kind.ANSWERED, answered.leg(), null, null, at, false);
            case CallTried tried -> new Noted(Kind.TRIED, tried.leg(), tried.extension(), tried.reached(), at, false);
            case CallFreed freed -> new Noted(Kind.FREED, freed.leg(), null, null, at, false);
        };
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
