package dev.frontdesk.messaging;

import static dev.frontdesk.messaging.BrokerOutageIT.started;
import static dev.frontdesk.messaging.DoorbellApplication.BELLS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.messaging.Door.RingBell;
import dev.frontdesk.test.TestBroker;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The publisher can't read the store for a while. */
@ExtendWith(OutputCaptureExtension.class)
class StoreTroubleIT {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Origin ORIGIN = new Origin("li.min", "site-a", "front-desk", "conversation-1", "request-1");

    @Test
    void what_can_not_be_read_is_told_once_it_can_and_what_stands_behind_it_too(CapturedOutput output)
            throws Exception {
        var broker = TestBroker.own("store-trouble");
        try (var service = started(broker);
                var wire = new Wire(broker.bootstrap())) {
            var jdbc = service.getBean(JdbcClient.class);
            var desk = service.getBean(Desk.class);
            desk.send(new RingBell("door-1", TEN), ORIGIN);
            wire.read(BELLS, 1, message -> true);

            storeUnderANameNobodyKnows(jdbc);
            desk.send(new RingBell("door-2", TEN), ORIGIN);
            await().until(() -> output.getAll().contains("publishing pauses and will resume"));
            assertThat(halted(service)).isPositive();
            jdbc.sql("alter table event disable trigger event_is_final").update();
            jdbc.sql("update event set name = (select name from event where aggregate_id = 'door-1') "
                            + "where aggregate_id = 'door-1a'")
                    .update();

            assertThat(wire.read(BELLS, 3, message -> true))
                    .extracting(message -> message.key() + " " + new String(message.value(), UTF_8))
                    .containsExactlyInAnyOrder(
                            "door-1 {\"doorId\":\"door-1\",\"bell\":1}",
                            "door-1a {\"doorId\":\"door-1\",\"bell\":1}",
                            "door-2 {\"doorId\":\"door-2\",\"bell\":1}");
            await().until(() -> halted(service) == 0);
        }
    }

    private static double halted(ApplicationContext service) {
        return service.getBean(MeterRegistry.class)
                .get("frontdesk.publisher.halted")
                .tag("publisher", "fact-publisher")
                .gauge()
                .value();
    }

    private static void storeUnderANameNobodyKnows(JdbcClient jdbc) {
        jdbc.sql("""
            insert into event (event_id, site, aggregate_type, aggregate_id, sequence, name, metadata, payload)
            select gen_random_uuid(), site, aggregate_type, 'door-1a', 0, 'Door.FromTheFuture', metadata, payload
            from event where aggregate_id = 'door-1'
            """).update();
    }
}
