package dev.frontdesk.messaging;

import dev.frontdesk.axon.EventCatalog;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.messaging.BellEvent.BellRung;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service that tells of its bells and lamps and takes in knocks. */
@SpringBootApplication
class DoorbellApplication {

    static final String BELLS = "frontdesk.test.bells.v1";
    static final String KNOCKS = "frontdesk.test.knocks.v1";

    record Knock(String door, int bell) {}

    static final String LAMPS = "frontdesk.test.lamps.v1";

    record BellRungV1(String doorId, int bell) {}

    record LampV1(String doorId, int brightness) {}

    @Bean
    EventCatalog catalog() {
        return EventCatalog.of(BellEvent.class);
    }

    @Bean
    Publication bells() {
        return recorded -> recorded.event() instanceof BellRung rung
                ? List.of(new PublicFact(BELLS, "test.bell-rung.v1", new BellRungV1(rung.doorId(), rung.bell())))
                : List.of();
    }

    /** How bright each door is lit stands in no event. */
    @Bean
    StatePublication lamps(JdbcClient jdbc) {
        return teller -> {
            var lamps = jdbc.sql("select door, brightness from lamp where told is distinct from brightness")
                    .query((row, number) -> new LampV1(row.getString(1), row.getInt(2)))
                    .list();
            teller.tell(lamps.stream().map(DoorbellApplication::fact).toList());
            lamps.forEach(lamp -> jdbc.sql("update lamp set told = ? where door = ?")
                    .params(lamp.brightness(), lamp.doorId())
                    .update());
            return false;
        };
    }

    private static StateFact fact(LampV1 lamp) {
        var key = "lamp-" + lamp.doorId();
        return new StateFact(
                key,
                lamp.brightness(),
                Instant.parse("2026-11-23T10:00:00Z"),
                Origin.system("lamps", "site-a", key),
                new PublicFact(LAMPS, "test.lamp.v1", lamp));
    }

    @Bean
    Intake<Knock> knocks(JdbcClient jdbc) {
        return new Intake<>(KNOCKS, "test.knocked.v1", Knock.class, (knock, fact) -> {
            if (knock.bell() < 0) {
                throw new Rejection("no-such-bell", "a bell has a number above zero");
            }
            jdbc.sql("insert into rung (door, bell) values (?, ?)")
                    .params(knock.door(), knock.bell())
                    .update();
        });
    }
}
