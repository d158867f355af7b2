package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.gateway.routes.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The readiness of the whole suite, part by part. */
class ReadinessIT extends GatewayRun {

    private static final String READINESS = "/actuator/health/readiness";

    @Test
    void all_parts_up_is_up() throws InterruptedException {
        await().until(() -> send(request(READINESS)).statusCode() == 200);

        var answer = json(send(request(READINESS)));

        assertThat(answer.get("status").asString()).isEqualTo("UP");
        assertThat(answer.get("components").propertyNames())
                .containsExactlyInAnyOrder(
                        "readinessState",
                        "db",
                        "call-service",
                        "visitor-service",
                        "mailroom-service",
                        "directory-service");
        assertThat(service(Part.VISITOR).arrived().uri().getPath()).isEqualTo(READINESS);
    }

    @Test
    void a_part_that_is_down_is_named_and_nothing_more_is_said() throws InterruptedException {
        service(Part.MAILROOM).answers(Upstream.json(503, "{\"status\":\"DOWN\",\"inside\":\"secret\"}"));
        await().until(() -> send(request(READINESS)).statusCode() == 503);

        var answer = send(request(READINESS));

        assertThat(json(answer).get("status").asString()).isEqualTo("DOWN");
        assertThat(json(answer).get("components").get("mailroom-service").toString())
                .isEqualTo("{\"status\":\"DOWN\"}");
        assertThat(json(answer).get("components").get("db").toString()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer.body()).doesNotContain("secret", "PostgreSQL");
        assertThat(send(request("/actuator/health/door")).statusCode()).isEqualTo(200);
        assertThat(send(request("/actuator/health/liveness")).statusCode()).isEqualTo(200);
    }

    @Test
    void parts_that_say_nothing_are_waited_for_together_and_not_long() throws InterruptedException {
        await().until(() -> send(request(READINESS)).statusCode() == 200);
        var never = new CountDownLatch(1);
        Part.services()
                .forEach(part -> service(part).answers(exchange -> {
                    try {
                        never.await();
                    } catch (InterruptedException stopping) {
                        Thread.currentThread().interrupt();
                    }
                }));

        await().until(() -> send(request(READINESS)).statusCode() == 503);
        var before = Instant.now();
        send(request(READINESS));

        // One after the other they would take eight seconds.
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(6));
        never.countDown();
    }

    @Test
    void nothing_else_of_the_actuator_is_there() throws InterruptedException {
        for (var path : new String[] {
            "/actuator",
            "/actuator/health",
            "/actuator/info",
            "/actuator/env",
            "/actuator/beans",
            "/actuator/gateway",
            "/actuator/metrics",
            "/actuator/health/db"
        }) {
            assertThat(send(request(path)).statusCode()).as(path).isEqualTo(404);
        }
    }
}
