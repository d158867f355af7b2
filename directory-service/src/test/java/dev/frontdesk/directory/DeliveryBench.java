package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** {@code mvn -pl directory-service verify -Dit.test=DeliveryBench}: how long a relay takes to whoever has a page open. */
class DeliveryBench extends RelayStory {

    @Test
    void s114_from_kafka_to_the_open_page() throws Exception {
        try (var page = stream(Who.staff("wang", Office.SITE))) {
            page.comment(5);
            var millis = new double[40];
            for (var round = 0; round < millis.length; round++) {
                var message = Message.taken();
                var ref = kept(message, CALLER);
                var asked = System.nanoTime();
                TOPICS.put(
                        CALLS,
                        message.id(),
                        message.headers(Office.SITE),
                        message.requested("staff-wang", ref, FIVE_MINUTES));
                assertThat(page.next().path("relayId").asString()).isEqualTo(message.relayId());
                millis[round] = (System.nanoTime() - asked) / 1e6;
            }
            Arrays.sort(millis);
            System.out.printf("from Kafka to the open page: p50 %.1f ms, p95 %.1f ms%n", millis[20], millis[38]);
        }
    }
}
