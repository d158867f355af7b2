package dev.frontdesk.call.telephony;

import dev.frontdesk.call.call.TransferKind;
import java.time.Instant;

/** A telephone system of one site, as far as the desk asks anything of it. None of this throws: a refusal is an answer. */
public interface TelephoneSystem {

    /** The site whose lines these are. */
    boolean serves(String site);

    /** Word for the system, for example {@code asterisk}; stands beside every line state it reports. */
    String source();

    Condition condition();

    /** S7 to S30. Puts the conversation through; what comes of it is told as a signal. */
    Carried transfer(String link, String extension, TransferKind kind);

    /** Brings the conversation back to the desk; that it rings there is told as a signal. */
    Carried takeBack(String link);

    /** What became of a wish. */
    enum Carried {
        ACCEPTED,
        /** The system will not. */
        REFUSED,
        /** The system cannot be asked now. */
        UNREACHABLE
    }

    /** @param since when it became so */
    record Condition(State state, Instant since) {

        /** 已连接、登录被拒、连接中断. */
        public enum State {
            CONNECTED,
            LOGIN_REFUSED,
            LOST
        }
    }
}
