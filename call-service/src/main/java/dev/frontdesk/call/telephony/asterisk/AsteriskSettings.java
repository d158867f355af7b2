package dev.frontdesk.call.telephony.asterisk;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach one Asterisk. Its {@code manager.conf} grants the user {@code read = call,reporting} and {@code write =
 * call,reporting}, and says {@code timestampevents = yes}, so that what is told late is known to be late.
 *
 * @param site whose telephone system it is
 * @param context where extensions are dialled
 * @param desk extensions that ring at the desk
 * @param retry how long to wait after a refused login, and at most after a lost connection
 * @param refresh how often every line is asked for again
 */
public record AsteriskSettings(
        String site,
        String host,
        @DefaultValue("5038") int port,
        String user,
        String password,
        @DefaultValue("from-internal") String context,
        List<String> desk,
        @DefaultValue("60s") Duration retry,
        @DefaultValue("20s") Duration refresh) {

    public AsteriskSettings {
        desk = List.copyOf(desk);
    }

    /** Masked: no password in a log line. */
    @Override
    public String toString() {
        return "AsteriskSettings[" + site + ", " + host + ":" + port + "]";
    }
}
