package dev.frontdesk.gateway.health;

import dev.frontdesk.gateway.routes.Part;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each service as a part of the readiness of the whole suite: up or down, nothing more. */
@Configuration(proxyBeanMethods = false)
class PartsHealth {

    private final Readiness readiness;

    PartsHealth(Readiness readiness) {
        this.readiness = readiness;
    }

    @Bean("call-service")
    HealthIndicator call() {
        return of(Part.CALL);
    }

    @Bean("visitor-service")
    HealthIndicator visitor() {
        return of(Part.VISITOR);
    }

    @Bean("mailroom-service")
    HealthIndicator mailroom() {
        return of(Part.MAILROOM);
    }

    @Bean("directory-service")
    HealthIndicator directory() {
        return of(Part.DIRECTORY);
    }

    private HealthIndicator of(Part part) {
        return () -> (readiness.ready(part) ? Health.up() : Health.down()).build();
    }
}
