package dev.frontdesk.messaging;

import dev.frontdesk.axon.EventCatalog;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.messaging.BellEvent.BellRung;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service that tells of its bells and takes in knocks. */
@SpringBootApplication
class DoorbellApplication {

    static final String BELLS = "frontdesk.test.bells.v1";
    static final String KNOCKS = "frontdesk.test.knocks.v1";

    record Knock(String door, int bell) {}

    record BellRungV1(String doorId, int bell) {}

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
