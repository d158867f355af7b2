package dev.frontdesk.call.telephony.asterisk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.frontdesk.call.telephony.TelephoneSystem.Carried;
import dev.frontdesk.call.telephony.TelephoneSystem.Condition;
import dev.frontdesk.call.telephony.TelephoneSystem.Condition.State;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.DefaultManagerConnection;
import org.asteriskjava.manager.ManagerConnection;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.response.ManagerError;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The line to one Asterisk. It is tried again for ever: soon after a lost connection, slowly after a refused login, so
 * that no guard against guessing passwords shuts the desk out.
 */
final class AmiConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AmiConnection.class);
    private static final int PATIENCE_MILLIS = 3000;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final AsteriskSettings settings;
    private final Consumer<ManagerEvent> listener;
    private final Clock clock;
    private final ScheduledExecutorService control = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("asterisk").factory());
    private volatile @Nullable ManagerConnection connection;
    private volatile Condition condition;
    private Duration pause = FIRST_PAUSE;

    /** @param listener is told each event in order and must not wait */
    AmiConnection(AsteriskSettings settings, Consumer<ManagerEvent> listener, Clock clock) {
        this.settings = settings;
        this.listener = listener;
        this.clock = clock;
        this.condition = new Condition(State.LOST, clock.instant());
    }

    void start() {
        control.execute(this::connect);
        var every = settings.refresh().toMillis();
        control.scheduleWithFixedDelay(this::refresh, every, every, MILLISECONDS);
    }

    private void connect() {
        var asterisk =
                new DefaultManagerConnection(settings.host(), settings.port(), settings.user(), settings.password());
        asterisk.setEncoding(UTF_8);
        asterisk.setSocketTimeout(PATIENCE_MILLIS);
        asterisk.setDefaultResponseTimeout(PATIENCE_MILLIS);
        asterisk.addEventListener(event -> heard(asterisk, event));
        try {
            asterisk.login("call,reporting");
            connection = asterisk;
            pause = FIRST_PAUSE;
            become(State.CONNECTED);
            refresh();
        } catch (AuthenticationFailedException refused) {
            again(refused.getCause() == null ? State.LOGIN_REFUSED : State.LOST);
        } catch (IOException | TimeoutException | RuntimeException away) {
            again(State.LOST);
        }
    }

    private void again(State state) {
        become(state);
        var wait = state == State.LOGIN_REFUSED ? settings.retry() : pause;
        var longer = pause.multipliedBy(2);
        pause = longer.compareTo(settings.retry()) < 0 ? longer : settings.retry();
        control.schedule(this::connect, wait.toMillis(), MILLISECONDS);
    }

    private void become(State state) {
        if (condition.state() != state) {
            condition = new Condition(state, clock.instant());
        }
        log.info("Asterisk of {}: {}", settings.site(), state);
    }

    private void heard(ManagerConnection from, ManagerEvent event) {
        if (event instanceof DisconnectEvent) {
            control.execute(() -> lost(from));
        } else {
            listener.accept(event);
        }
    }

    /** The library would try again every 50 milliseconds, so it is told to stop. */
    private void lost(ManagerConnection old) {
        if (connection == old) {
            connection = null;
            leave(old);
            again(State.LOST);
        }
    }

    /** Every line is told again: what was missed is known then, and what did not change is young again. */
    private void refresh() {
        var now = connection;
        if (now != null && ask(new ExtensionStateListAction()) == Carried.UNREACHABLE) {
            lost(now);
        }
    }

    Condition condition() {
        return condition;
    }

    Carried ask(ManagerAction wish) {
        var now = connection;
        if (now == null) {
            return Carried.UNREACHABLE;
        }
        try {
            var answer = now.sendAction(wish, PATIENCE_MILLIS);
            if (answer == null) {
                return Carried.UNREACHABLE;
            }
            return answer instanceof ManagerError ? Carried.REFUSED : Carried.ACCEPTED;
        } catch (IOException | TimeoutException | IllegalStateException away) {
            return Carried.UNREACHABLE;
        }
    }

    private static void leave(ManagerConnection old) {
        try {
            old.logoff();
        } catch (IllegalStateException gone) {
            log.debug("nothing to leave: {}", gone.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        control.shutdownNow();
        var now = connection;
        connection = null;
        if (now != null) {
            leave(now);
        }
    }
}
