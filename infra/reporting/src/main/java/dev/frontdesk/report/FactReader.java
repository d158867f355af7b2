package dev.frontdesk.report;

import dev.frontdesk.local.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads every fact from a moment on to where the topics end now, each once; of some topics also everything before. Nothing
 * is committed: where a job stands is in its files, and a second run reads the same records again.
 */
final class FactReader {

    private static final Pattern TOPICS = Pattern.compile("frontdesk\\.[a-z]+\\.[a-z-]+\\.v[0-9]+");
    /** A publisher that was killed sends its last batch again; a batch is 200 facts. */
    private static final int REMEMBERED = 10_000;
    /** What the desk says may be a little ahead of the clock of the store. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private final String bootstrap;
    private final Duration patience;
    private final Progress progress;

    /** @param patience how long the broker may be silent before the job gives up */
    FactReader(String bootstrap, Duration patience, Progress progress) {
        this.bootstrap = bootstrap;
        this.patience = patience;
        this.progress = progress;
    }

    /** A record that is no fact: where it stands and why. */
    record Poison(String topic, int partition, long offset, String reason) {

        /** A fact of which one field is not what its schema says. */
        static Poison of(Fact fact, Fact.Unreadable why) {
            return new Poison(fact.type(), 0, fact.sequence(), fact.id() + ": " + why.reason());
        }
    }

    /**
     * @param whole topics that are read from their beginning: what they said long ago still counts
     * @return records that are no facts; everything else went to {@code each}, of one aggregate in order
     */
    List<Poison> read(Instant from, Predicate<String> whole, Consumer<Fact> each) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", bootstrap,
                        "max.poll.records", "5000",
                        "fetch.min.bytes", "65536",
                        "default.api.timeout.ms", "" + patience.toMillis(),
                        "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            return read(consumer, from, whole, each);
        } catch (KafkaException e) {
            throw new Trouble(
                    "Kafka(%s)没有应答；请确认地址，并在系统运行时再试".formatted(bootstrap),
                    "Kafka at %s does not answer; check the address and try again while the suite is running"
                            .formatted(bootstrap),
                    e);
        }
    }

    private List<Poison> read(
            KafkaConsumer<byte[], byte[]> consumer, Instant from, Predicate<String> whole, Consumer<Fact> each) {
        var partitions = consumer.listTopics().entrySet().stream()
                .filter(topic -> TOPICS.matcher(topic.getKey()).matches())
                .flatMap(topic -> topic.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new Trouble(
                    "%s 上没有本系统的主题".formatted(bootstrap), "There are no topics of the suite at %s".formatted(bootstrap));
        }
        refuseGaps(consumer.beginningOffsets(partitions));
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions);
        var moment = from.minus(AHEAD).toEpochMilli();
        var starts = consumer.offsetsForTimes(partitions.stream().collect(Collectors.toMap(one -> one, one -> moment)));
        ends.forEach((partition, end) -> {
            var start = starts.get(partition);
            if (whole.test(partition.topic())) {
                consumer.seek(partition, 0);
            } else {
                consumer.seek(partition, start == null ? end : start.offset());
            }
        });

        var poison = new ArrayList<Poison>();
        var seen = new HashMap<TopicPartition, Recent>();
        var total = ends.entrySet().stream()
                .mapToLong(end -> end.getValue() - consumer.position(end.getKey()))
                .sum();
        var quietSince = System.nanoTime();
        for (long done = 0;
                ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()); ) {
            var records = consumer.poll(Duration.ofMillis(500));
            if (!records.isEmpty()) {
                quietSince = System.nanoTime();
            } else if (System.nanoTime() - quietSince > patience.toNanos()) {
                throw new KafkaException("silent for " + patience);
            }
            for (var at : records) {
                var partition = new TopicPartition(at.topic(), at.partition());
                if (at.offset() < ends.getOrDefault(partition, 0L)) {
                    take(at, seen.computeIfAbsent(partition, _ -> new Recent()), each, poison);
                    done++;
                }
            }
            progress.read(done, total);
        }
        return poison;
    }

    private static void take(
            ConsumerRecord<byte[], byte[]> at, Recent recent, Consumer<Fact> each, List<Poison> poison) {
        Fact fact;
        try {
            fact = Fact.of(at);
        } catch (Fact.Unreadable e) {
            poison.add(new Poison(at.topic(), at.partition(), at.offset(), e.reason()));
            return;
        }
        if (recent.put(fact.id(), true) == null) {
            each.accept(fact);
        }
    }

    /** Facts are kept for ever. Where the first ones are gone, every figure would be wrong without a word. */
    private static void refuseGaps(Map<TopicPartition, Long> beginnings) {
        beginnings.forEach((partition, offset) -> {
            if (offset > 0) {
                throw new Trouble(
                        "主题 %s 的前 %d 条记录已经不在，报表会不完整；请从备份恢复该主题".formatted(partition, offset),
                        "The first %2$d records of %1$s are gone, so a report would be incomplete; restore the topic from its backup"
                                .formatted(partition, offset));
            }
        });
    }

    /** The ids read last from one partition. */
    private static final class Recent extends LinkedHashMap<String, Boolean> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
