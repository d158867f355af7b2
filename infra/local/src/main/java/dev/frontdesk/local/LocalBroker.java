package dev.frontdesk.local;

import java.net.InetSocketAddress;

/** A Kafka 4.4 broker of this machine, run as a process of its own from the jars in {@code infra/local/broker}. */
public final class LocalBroker implements AutoCloseable {

    public static final String VERSION = "4.4.0";

    private final BrokerSettings settings;
    private Running running;

    private LocalBroker(BrokerSettings settings, Running running) {
        this.settings = settings;
        this.running = running;
    }

    /** The broker as a part of the suite, for whoever watches over several. */
    public static Part part(BrokerSettings settings) {
        return new BrokerPart(settings, BrokerRuntime.plain());
    }

    /** Whether a broker answers there and knows itself to be alive. */
    public static boolean answers(String host, int port) {
        return BrokerHandshake.answers(new InetSocketAddress(host, port));
    }

    /** Starts it and waits until it answers. */
    public static LocalBroker start(BrokerSettings settings) throws InterruptedException {
        return new LocalBroker(settings, Running.start(part(settings)));
    }

    /** {@code host:port} for clients. */
    public String bootstrap() {
        return "127.0.0.1:" + settings.port();
    }

    /** Process id of the broker. */
    public long pid() {
        return running.pid();
    }

    /** Ends the process as a power cut would. */
    public void kill() throws InterruptedException {
        running.kill();
    }

    /** Starts it again on the same data and ports, after {@link #kill()} or {@link #close()}. */
    public void restart() throws InterruptedException {
        running.close();
        running = Running.start(part(settings));
    }

    @Override
    public void close() {
        running.close();
    }
}
