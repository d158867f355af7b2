import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallsPerHourTest {

    @TempDir
    java.nio.file.Path state;

    @Test
    void each_call_counts_once_in_the_hour_in_which_it_rang_and_at_its_site() {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        try (var driver = new TopologyTestDriver(CallsPerHour.topology(), settings)) {
            var calls = driver.createInputTopic(CallsPerHour.CALLS, new StringSerializer(), new StringSerializer());
            tell(calls, "call-1", 0, "site-a", "call.call-received.v1", "2026-11-23T00:59:59Z");
            tell(calls, "call-1", 1, "site-a", "call.call-answered.v1", "2026-11-23T01:00:02Z");
            tell(calls, "call-2", 0, "site-a", "call.call-received.v1", "2026-11-23T01:00:00Z");
            tell(calls, "call-3", 0, "site-b", "call.call-received.v1", "2026-11-23T01:30:00Z");
            // The publisher was killed and sends its last facts again.
            tell(calls, "call-1", 0, "site-a", "call.call-received.v1", "2026-11-23T00:59:59Z");
            tell(calls, "call-1", 1, "site-a", "call.call-answered.v1", "2026-11-23T01:00:02Z");
            // Written down late.
            tell(calls, "call-4", 0, "site-a", "call.call-received.v1", "2026-11-23T00:10:00Z");

            var counts = driver.createOutputTopic(CallsPerHour.COUNTS, new StringDeserializer(), new LongDeserializer())
                    .readKeyValuesToMap();
            assertThat(counts)
                    .isEqualTo(Map.of(
                            "site-a 2026-11-23T00:00:00Z", 2L,
                            "site-a 2026-11-23T01:00:00Z", 1L,
                            "site-b 2026-11-23T01:00:00Z", 1L));
        }
    }

    private static void tell(
            TestInputTopic<String, String> calls, String call, long sequence, String site, String type, String at) {
        var headers = new RecordHeaders();
        headers.add("ce_type", type.getBytes(UTF_8));
        headers.add("ce_site", site.getBytes(UTF_8));
        headers.add("ce_sequence", Long.toString(sequence).getBytes(UTF_8));
        calls.pipeInput(new TestRecord<>(call, "{\"occurredAt\":\"" + at + "\"}", headers));
    }
}
