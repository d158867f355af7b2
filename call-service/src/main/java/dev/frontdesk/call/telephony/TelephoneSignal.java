package dev.frontdesk.call.telephony;

import dev.frontdesk.call.routing.LineState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a telephone system tells the desk. It may be told late, twice and in any order: {@link #at()} is when it
 * happened, as the system says.
 */
public sealed interface TelephoneSignal {

    Instant at();

    /** S7 to S30. What was seen of an extension. */
    record LineSeen(String extension, LineState state, Instant at) implements TelephoneSignal {}

    /** Something about one conversation. */
    sealed interface OfCall extends TelephoneSignal {

        /** The system's own name of the conversation, the same from the first ring to the end. */
        String link();

        /** Tells two like signals of one conversation apart; the same when one signal is told twice. */
        String leg();
    }

    /**
     * S106. It rings at the desk, also when a call comes back.
     *
     * @param line own extension that rings
     * @param number of the caller, as shown; null where it is withheld
     * @param name of the caller, as shown
     */
    record CallArrived(
            String link,
            String leg,
            String line,
            @Nullable String number,
            @Nullable String name,
            Instant at) implements OfCall {

        /** Masked: a record's own toString would carry the caller into a log line. */
        @Override
        public String toString() {
            return "CallArrived[" + link + "]";
        }
    }

    /** S106. Somebody at the desk took it up. */
    record CallAnswered(String link, String leg, Instant at) implements OfCall {}

    /** S7 to S30. What another extension did with it. */
    record CallTried(String link, String leg, String extension, Reached reached, Instant at) implements OfCall {}

    /** The caller is gone. */
    record CallFreed(String link, Instant at) implements OfCall {

        @Override
        public String leg() {
            return "";
        }
    }

    /** S9, S112. Something about a call that an own telephone places; it rings at no desk. */
    sealed interface OfPlacedCall extends TelephoneSignal {

        /** The system's own name of the conversation, the same from the first digit to the end. */
        String link();
    }

    /** @param extension that calls @param number outside that is called, as dialled */
    record CallPlaced(String link, String extension, String number, Instant at) implements OfPlacedCall {

        /** Masked: a record's own toString would carry the number into a log line. */
        @Override
        public String toString() {
            return "CallPlaced[" + link + "]";
        }
    }

    /** Somebody outside took it up. */
    record PlacedCallAnswered(String link, Instant at) implements OfPlacedCall {}

    /** The own telephone is free again. */
    record PlacedCallFreed(String link, Instant at) implements OfPlacedCall {}

    /** How a line that was tried behaved. */
    enum Reached {
        CONNECTED,
        BUSY,
        NO_ANSWER
    }
}
