import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Counts calls by how they ended, from the beginning on and then live: java -cp kafka-clients.jar:slf4j-api.jar Follow.java HOST:PORT */
public class Follow {

    public static void main(String[] arguments) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", arguments[0],
                "group.id", "sample-calls-by-disposition",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false");
        var counts = new HashMap<String, Integer>();
        var lastSequence = new HashMap<String, Long>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("frontdesk.call.calls.v1"));
            while (true) {
                for (var fact : consumer.poll(Duration.ofSeconds(1))) {
                    var type = new String(fact.headers().lastHeader("ce_type").value(), UTF_8);
                    var sequence = Long.parseLong(
                            new String(fact.headers().lastHeader("ce_sequence").value(), UTF_8));
                    // A fact may come twice; of one subject they stand in order, so an old number is an old fact.
                    if (sequence <= lastSequence.getOrDefault(fact.key(), -1L)) {
                        continue;
                    }
                    lastSequence.put(fact.key(), sequence);
                    if (type.equals("call.call-ended.v1")) {
                        var disposition = fact.value().replaceAll(".*\"disposition\":\"([^\"]*)\".*", "$1");
                        counts.merge(disposition, 1, Integer::sum);
                        System.out.println(counts);
                    }
                }
                // What was counted is written out; only now may the place move on.
                consumer.commitSync();
            }
        }
    }
}
