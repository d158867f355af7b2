package dev.frontdesk.gateway.live.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.gateway.live.Change;
import dev.frontdesk.gateway.live.LiveStreams;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One consumer over every topic of the suite, from the end on: what was before, browsers fetch. New topics are found
 * within seconds and read from their beginning. Nothing is committed; a restart begins at the end again.
 */
@Component
class TopicReader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
    private static final Pattern TOPICS = Pattern.compile("frontdesk\\.[a-z]+\\.[a-z-]+\\.v[0-9]+");
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(4);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int LARGEST = 256 * 1024;

    private final LiveStreams streams;
    private final JsonMapper json;
    private final String bootstrap;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private Set<TopicPartition> known = Set.of();
    private boolean first = true;
    private Instant lookedAt = Instant.EPOCH;
    private volatile @Nullable Thread thread;

    TopicReader(LiveStreams streams, JsonMapper json, @Value("${frontdesk.kafka.bootstrap:}") String bootstrap) {
        this.streams = streams;
        this.json = json;
        this.bootstrap = bootstrap;
    }

    @Override
    public void start() {
        if (bootstrap.isBlank()) {
            LOG.warn("frontdesk.kafka.bootstrap is not set: browsers are not told of changes and ask by themselves");
            return;
        }
        wanted.set(true);
        thread = Thread.ofPlatform().name("live-topics").daemon().start(this::run);
    }

    private void run() {
        while (wanted.get()) {
            try (var consumer = consumer()) {
                known = Set.of();
                first = true;
                while (wanted.get()) {
                    lookForTopics(consumer);
                    if (known.isEmpty()) {
                        waitForTopics();
                    } else {
                        consumer.poll(POLL).forEach(found -> read(found).ifPresent(streams::tell));
                    }
                }
            } catch (InterruptedException | InterruptException stopping) {
                return;
            } catch (RuntimeException broken) {
                LOG.warn(
                        "Reading the topics failed and begins again: {}",
                        broken.getClass().getSimpleName());
                streams.hearing(false);
            }
        }
    }

    private void lookForTopics(Consumer<byte[], byte[]> consumer) {
        if (lookedAt.plus(LOOK_AGAIN).isAfter(Instant.now()) && !known.isEmpty()) {
            return;
        }
        lookedAt = Instant.now();
        try {
            var partitions = new HashSet<TopicPartition>();
            consumer.listTopics(ANSWER_WITHIN).forEach((topic, its) -> {
                if (TOPICS.matcher(topic).matches()) {
                    its.forEach(one -> partitions.add(new TopicPartition(topic, one.partition())));
                }
            });
            if (!partitions.equals(known)) {
                assign(consumer, partitions);
            }
            first = false;
            streams.hearing(true);
        } catch (org.apache.kafka.common.errors.TimeoutException silent) {
            streams.hearing(false);
        }
    }

    /** Before any service has told anything there is nothing that a poll could wait for. */
    private synchronized void waitForTopics() throws InterruptedException {
        wait(POLL.toMillis());
    }

    private void assign(Consumer<byte[], byte[]> consumer, Set<TopicPartition> partitions) {
        var fresh = new HashSet<>(partitions);
        fresh.removeAll(known);
        consumer.assign(partitions);
        if (first) {
            consumer.seekToEnd(fresh);
        } else {
            consumer.seekToBeginning(fresh);
        }
        // Resolved now, so that nothing told from now on is missed.
        fresh.forEach(one -> consumer.position(one, ANSWER_WITHIN));
        known = Set.copyOf(partitions);
    }

    /** What is no fact of ours is passed over: it is the services' affair, and nobody's screen depends on it. */
    private Optional<Change> read(ConsumerRecord<byte[], byte[]> found) {
        var type = header(found, "ce_type");
        var id = header(found, "ce_subject");
        var site = header(found, "ce_site");
        if (type.isEmpty() || id.isEmpty() || site.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Change(type, id, site, version(header(found, "ce_sequence")), found.topic(), staff(found.value())));
    }

    private static String header(ConsumerRecord<byte[], byte[]> found, String name) {
        var header = found.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    private static long version(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private Set<String> staff(byte @Nullable [] body) {
        if (body == null || body.length > LARGEST) {
            return Set.of();
        }
        try {
            var named = new HashSet<String>();
            collect(json.readTree(body), named);
            return Set.copyOf(named);
        } catch (JacksonException unreadable) {
            return Set.of();
        }
    }

    private static void collect(JsonNode node, Set<String> named) {
        List<JsonNode> open = new ArrayList<>(List.of(node));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (next.isString() && next.asString().startsWith("staff-")) {
                named.add(next.asString());
            }
            next.forEach(open::add);
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest",
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "500",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "8000",
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG, "30000",
                        ConsumerConfig.CLIENT_ID_CONFIG, "gateway-live"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    @Override
    public void stop() {
        wanted.set(false);
        var running = thread;
        if (running != null) {
            running.interrupt();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
