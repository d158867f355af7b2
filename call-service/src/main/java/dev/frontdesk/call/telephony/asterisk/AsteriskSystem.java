package dev.frontdesk.call.telephony.asterisk;

import dev.frontdesk.call.call.TransferKind;
import dev.frontdesk.call.telephony.TelephoneSignals;
import dev.frontdesk.call.telephony.TelephoneSystem;
import dev.frontdesk.call.telephony.asterisk.Channels.Legs;
import java.time.Clock;
import org.asteriskjava.manager.action.AtxferAction;
import org.asteriskjava.manager.action.RedirectAction;

/**
 * One Asterisk or FreePBX. While it is away nothing is reported, and line states grow too old to count by themselves.
 */
public final class AsteriskSystem implements TelephoneSystem, AutoCloseable {

    private static final String SOURCE = "asterisk";

    private final AsteriskSettings settings;
    private final Channels channels = new Channels();
    private final SignalQueue signals;
    private final AmiConnection connection;

    public AsteriskSystem(AsteriskSettings settings, TelephoneSignals desk, Clock clock) {
        this.settings = settings;
        this.signals = new SignalQueue(desk, settings.site(), SOURCE);
        var events = new AmiEvents(settings.desk(), channels);
        this.connection = new AmiConnection(settings, event -> events.of(event).forEach(signals::add), clock);
    }

    public void start() {
        signals.start();
        connection.start();
    }

    @Override
    public boolean serves(String site) {
        return settings.site().equals(site);
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Condition condition() {
        return connection.condition();
    }

    @Override
    public Carried transfer(String link, String extension, TransferKind kind) {
        return channels.of(link)
                .map(legs -> switch (kind) {
                    case BLIND -> connection.ask(new RedirectAction(legs.caller(), settings.context(), extension, 1));
                    case CONSULT -> consult(link, legs, extension);
                })
                .orElse(Carried.REFUSED);
    }

    private Carried consult(String link, Legs legs, String extension) {
        channels.consulting(link, extension);
        var carried = connection.ask(new AtxferAction(legs.desk(), settings.context(), extension, 1));
        if (carried != Carried.ACCEPTED) {
            channels.consulting(link, null);
        }
        return carried;
    }

    @Override
    public Carried takeBack(String link) {
        return channels.of(link)
                .map(legs -> connection.ask(new RedirectAction(legs.caller(), settings.context(), legs.line(), 1)))
                .orElse(Carried.REFUSED);
    }

    @Override
    public void close() {
        connection.close();
        signals.close();
    }
}
