package dev.frontdesk.directory.intake;

import dev.frontdesk.messaging.Intake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of others that concern this service. */
@Configuration(proxyBeanMethods = false)
class Intakes {

    @Bean
    Intake<RelayRequestedV1> relayRequested(RequestedRelays effect) {
        return new Intake<>(RelayRequestedV1.TOPIC, RelayRequestedV1.TYPE, RelayRequestedV1.class, effect);
    }
}
