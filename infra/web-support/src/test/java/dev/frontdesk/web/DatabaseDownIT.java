package dev.frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.local.LocalPostgres;
import dev.frontdesk.test.TestPostgres;
import dev.frontdesk.web.sample.SampleApplication;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The database dies under a running service and comes back. */
class DatabaseDownIT {

    @Test
    void commands_are_unavailable_while_the_database_is_down_and_the_same_key_works_afterwards() throws Exception {
        try (var database = TestPostgres.own("web");
                var service = start(database)) {
            var address = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
            assertThat(command(address, "key-1").statusCode()).isEqualTo(201);

            database.kill();
            var down = command(address, "key-2");
            assertThat(WebTest.code(down)).isEqualTo("503 unavailable");
            assertThat(down.headers().firstValue("Retry-After")).contains("5");

            database.restart();
            await().untilAsserted(() ->
                    assertThat(command(address, "key-2").statusCode()).isEqualTo(201));
            assertThat(command(address, "key-2").headers().firstValue("Idempotency-Replayed"))
                    .contains("true");
        }
    }

    private static ConfigurableApplicationContext start(LocalPostgres database) {
        return SpringApplication.run(
                SampleApplication.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--frontdesk.postgres.url=" + database.url(),
                "--frontdesk.postgres.user=" + LocalPostgres.USER,
                "--frontdesk.postgres.password=" + database.password(),
                "--frontdesk.issuer=" + WebTest.ISSUER.issuer());
    }

    private static HttpResponse<String> command(String address, String key) {
        return WebTest.send(HttpRequest.newBuilder(URI.create(address + "/api/v1/trials/plain"))
                .header("Authorization", "Bearer " + WebTest.token(Roles.RECEPTIONIST))
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("{}")));
    }
}
