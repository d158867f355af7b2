package dev.frontdesk.visitor.intake;

import dev.frontdesk.messaging.Intake;
import dev.frontdesk.visitor.watchlist.KnownSolicitations;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** S23 to S28. Whoever sold on the telephone and was turned away is remembered at the door. */
@Configuration(proxyBeanMethods = false)
class SolicitationIntake {

    static final String CALLS = "frontdesk.call.calls.v1";

    record SolicitationTurnedAwayV1(String callId, String detailsRef, String person, Instant occurredAt) {

        static final String TYPE = "call.solicitation-turned-away.v1";
    }

    @Bean
    Intake<SolicitationTurnedAwayV1> solicitationTurnedAway(KnownSolicitations solicitations) {
        return new Intake<>(
                CALLS,
                SolicitationTurnedAwayV1.TYPE,
                SolicitationTurnedAwayV1.class,
                (data, fact) -> solicitations.keep(
                        data.callId(), fact.site(), data.person(), data.detailsRef(), data.occurredAt()));
    }
}
