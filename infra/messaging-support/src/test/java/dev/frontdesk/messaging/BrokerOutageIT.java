package dev.frontdesk.messaging;

import static dev.frontdesk.messaging.DoorbellApplication.BELLS;
import static dev.frontdesk.messaging.DoorbellApplication.LAMPS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.local.LocalBroker;
import dev.frontdesk.messaging.Door.RingBell;
import dev.frontdesk.test.TestBroker;
import dev.frontdesk.test.TestPostgres;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The broker is killed while the desk works, and comes back later. */
class BrokerOutageIT {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Origin ORIGIN = new Origin("li.min", "site-a", "front-desk", "conversation-1", "request-1");

    @Test
    void while_the_broker_is_down_commands_go_on_and_everything_is_told_afterwards_in_order() throws Exception {
        var broker = TestBroker.own("outage");
        try (var service = started(broker);
                var wire = new Wire(broker.bootstrap())) {
            var desk = service.getBean(Desk.class);
            ring(desk, 50);
            wire.read(BELLS, 50 * 4, message -> true);

            broker.kill();
            ring(desk, 200);
            broker.restart();
            ring(desk, 50);

            var told = wire.read(BELLS, 300 * 4, message -> true);
            for (var door : doors()) {
                Set<String> bells = new LinkedHashSet<>();
                told.stream()
                        .filter(message -> door.equals(message.key()))
                        .forEach(message -> bells.add(new String(message.value(), UTF_8)));
                // Sent again is allowed; missing or overtaken is not.
                assertThat(new ArrayList<>(bells))
                        .isEqualTo(range(1, 301)
                                .mapToObj(bell -> "{\"doorId\":\"%s\",\"bell\":%d}".formatted(door, bell))
                                .toList());
            }
        }
    }

    @Test
    void a_state_that_changed_while_the_broker_was_down_is_told_as_it_is_in_the_end() throws Exception {
        var broker = TestBroker.own("outage-of-states");
        try (var service = started(broker);
                var wire = new Wire(broker.bootstrap())) {
            var jdbc = service.getBean(JdbcClient.class);
            light(jdbc, 1);
            wire.read(LAMPS, 4, message -> true);

            broker.kill();
            for (var brightness = 2; brightness <= 50; brightness++) {
                light(jdbc, brightness);
            }
            broker.restart();

            var told = wire.read(
                    LAMPS, 4, message -> Wire.header(message, "ce_sequence").equals("50"));
            assertThat(told)
                    .extracting(message -> message.key() + " " + new String(message.value(), UTF_8))
                    .contains("lamp-door-1 {\"doorId\":\"door-1\",\"brightness\":50}");
            assertThat(told).extracting(ConsumerRecord::key).containsOnlyOnce(keys());
        }
    }

    private static String[] keys() {
        return doors().stream().map(door -> "lamp-" + door).toArray(String[]::new);
    }

    private static void light(JdbcClient jdbc, int brightness) {
        doors().forEach(door -> jdbc.sql("""
            insert into lamp (door, brightness) values (?, ?)
            on conflict (door) do update set brightness = excluded.brightness
            """).params(door, brightness).update());
    }

    private static List<String> doors() {
        return List.of("door-1", "door-2", "door-3", "door-4");
    }

    private static void ring(Desk desk, int times) {
        for (var i = 0; i < times; i++) {
            doors().forEach(door -> desk.send(new RingBell(door, TEN), ORIGIN));
        }
    }

    static ConfigurableApplicationContext started(LocalBroker broker) {
        var server = TestPostgres.freshServer();
        return new SpringApplicationBuilder(DoorbellApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "frontdesk.postgres.url=" + server.url(),
                        "frontdesk.postgres.user=" + server.user(),
                        "frontdesk.postgres.password=" + server.password(),
                        "frontdesk.kafka.bootstrap=" + broker.bootstrap())
                .run();
    }
}
