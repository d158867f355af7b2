package dev.frontdesk.test;

import dev.frontdesk.local.BrokerSettings;
import dev.frontdesk.local.LocalBroker;
import dev.frontdesk.local.Ports;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.kafka.KafkaContainer;

/**
 * One Kafka broker for all tests of a JVM, started at the first use: a container where the image is at hand, else a
 * broker process of this machine. Topics and consumer groups are shared by all contexts of the JVM.
 */
public final class TestBroker {

    private static final String IMAGE = "apache/kafka:" + LocalBroker.VERSION;
    private static final int HEAP_MEGABYTES = 256;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private record Started(String bootstrap) {

        static final Started ONE = new Started(start());
    }

    private TestBroker() {}

    /** {@code host:port} for clients. */
    public static String bootstrap() {
        return Started.ONE.bootstrap();
    }

    /** A broker of the caller's own on this machine, to be killed and started at will. */
    public static LocalBroker own(String name) throws InterruptedException {
        var folder = TestServers.folder(name + "-" + COUNT.incrementAndGet());
        var ports = Ports.free(2);
        var broker = LocalBroker.start(
                new BrokerSettings(folder, ports.get(0), ports.get(1), folder.resolve("log"), HEAP_MEGABYTES));
        TestServers.stopAtEnd(broker::close);
        return broker;
    }

    private static String start() {
        var lacking = Containers.lacking(IMAGE);
        TestServers.report(lacking.map(reason -> reason + ": using a Kafka " + LocalBroker.VERSION + " process")
                .orElse("using Kafka in a container, image " + IMAGE));
        return lacking.isPresent() ? process() : container();
    }

    private static String process() {
        try {
            return own("kafka").bootstrap();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Kafka was starting", e);
        }
    }

    private static String container() {
        var container = new KafkaContainer(IMAGE)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        container.start();
        TestServers.stopAtEnd(container::close);
        return container.getBootstrapServers();
    }
}
