package dev.frontdesk.call.telephony.systems;

import dev.frontdesk.call.telephony.TelephoneSignals;
import dev.frontdesk.call.telephony.asterisk.AsteriskSettings;
import dev.frontdesk.call.telephony.asterisk.AsteriskSystem;
import java.time.Clock;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Keeps the connections as long as the service runs. */
final class AsteriskSystems implements SmartLifecycle {

    private final List<AsteriskSystem> systems;
    private volatile boolean running;

    AsteriskSystems(List<AsteriskSettings> settings, TelephoneSignals signals, Clock clock) {
        this.systems = settings.stream()
                .map(one -> new AsteriskSystem(one, signals, clock))
                .toList();
    }

    List<AsteriskSystem> all() {
        return systems;
    }

    @Override
    public void start() {
        running = true;
        systems.forEach(AsteriskSystem::start);
    }

    @Override
    public void stop() {
        running = false;
        systems.forEach(AsteriskSystem::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
