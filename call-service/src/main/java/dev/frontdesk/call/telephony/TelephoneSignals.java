package dev.frontdesk.call.telephony;

/** Where a telephone system tells what it sees. */
public interface TelephoneSignals {

    /**
     * Returns when it is stored. The same again has no second effect.
     *
     * @param source word for the system, for example {@code asterisk}
     */
    void take(String site, String source, TelephoneSignal signal);
}
