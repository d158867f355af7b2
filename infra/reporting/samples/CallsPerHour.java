import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many calls of each site rang in each hour, live and from the first call on: the key is {@code site-a 2026-11-23T01:00:00Z},
 * the value the number so far. For a group that outgrows one machine: start it as often as there are partitions.
 *
 * <p>{@code java -cp kafka-streams.jar:… CallsPerHour.java HOST:PORT}
 */
public class CallsPerHour {

    static final String CALLS = "frontdesk.call.calls.v1";
    static final String COUNTS = "group.calls-per-hour.v1";

    private static final String SEEN = "seen";

    public static void main(String[] arguments) {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "sample-calls-per-hour");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, arguments[0]);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put("auto.offset.reset", "earliest");
        var streams = new KafkaStreams(topology(), settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> streams.close(Duration.ofSeconds(10))));
        streams.start();
    }

    static Topology topology() {
        var builder = new StreamsBuilder();
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(SEEN), Serdes.String(), Serdes.Long()));
        builder.stream(CALLS, Consumed.with(Serdes.String(), Serdes.String()))
                .process(ReceivedOnce::new, SEEN)
                .groupBy((call, hour) -> hour, Grouped.with(Serdes.String(), Serdes.String()))
                .count()
                .toStream()
                .to(COUNTS, Produced.with(Serdes.String(), Serdes.Long()));
        return builder.build();
    }

    /** A fact may come twice; of one call they stand in order, so an old number is an old fact. */
    private static final class ReceivedOnce extends ContextualProcessor<String, String, String, String> {

        @Override
        public void process(Record<String, String> fact) {
            KeyValueStore<String, Long> seen = context().getStateStore(SEEN);
            var sequence = Long.parseLong(header(fact, "ce_sequence"));
            var last = seen.get(fact.key());
            if (last != null && sequence <= last) {
                return;
            }
            seen.put(fact.key(), sequence);
            if (header(fact, "ce_type").equals("call.call-received.v1")) {
                var rang = JsonMapper.shared()
                        .readTree(fact.value())
                        .path("occurredAt")
                        .asString();
                var hour = Instant.parse(rang).truncatedTo(ChronoUnit.HOURS);
                context().forward(fact.withValue(header(fact, "ce_site") + " " + hour));
            }
        }

        private static String header(Record<String, String> fact, String name) {
            return new String(fact.headers().lastHeader(name).value(), UTF_8);
        }
    }
}
