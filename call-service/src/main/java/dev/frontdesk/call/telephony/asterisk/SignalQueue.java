package dev.frontdesk.call.telephony.asterisk;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.frontdesk.call.telephony.TelephoneSignal;
import dev.frontdesk.call.telephony.TelephoneSignals;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells signals one after the other. While the database is away they wait here, in order. */
final class SignalQueue implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SignalQueue.class);
    private static final int AT_MOST = 50_000;

    private final BlockingQueue<TelephoneSignal> waiting = new LinkedBlockingQueue<>(AT_MOST);
    private final TelephoneSignals desk;
    private final String site;
    private final String source;
    private final Thread thread;

    SignalQueue(TelephoneSignals desk, String site, String source) {
        this.desk = desk;
        this.site = site;
        this.source = source;
        this.thread = Thread.ofVirtual().name("signals-of-" + source).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Never waits: the telephone system must not be held up. */
    void add(TelephoneSignal signal) {
        if (!waiting.offer(signal)) {
            log.error("a signal of {} is lost: {} are waiting", source, AT_MOST);
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var signal = waiting.take();
                while (!told(signal)) {
                    SECONDS.sleep(1);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A signal that breaks something is left out, so that those behind it are heard. */
    private boolean told(TelephoneSignal signal) {
        try {
            desk.take(site, source, signal);
            return true;
        } catch (DataAccessException | TransactionException away) {
            log.warn("signals of {} wait: {}", source, away.getClass().getSimpleName());
            return false;
        } catch (RuntimeException broken) {
            log.error(
                    "a signal of {} is left out: {}", source, broken.getClass().getSimpleName());
            return true;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
