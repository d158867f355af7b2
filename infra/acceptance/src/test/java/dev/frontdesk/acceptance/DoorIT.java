package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not there for anybody: at the one door, and at each service when somebody reaches its port. */
class DoorIT {

    private static final List<String> HIDDEN = List.of(
            "/actuator",
            "/actuator/env",
            "/actuator/beans",
            "/actuator/heapdump",
            "/actuator/loggers",
            "/actuator/mappings",
            "/actuator/shutdown",
            "/v3/api-docs",
            "/v3/api-docs.yaml",
            "/v3/api-docs/swagger-config",
            "/swagger-ui.html",
            "/swagger-ui/index.html");
    private static final int SERVICES = 4;

    @Test
    void management_and_descriptions_of_a_service_are_not_served() throws Exception {
        var gateway = URI.create(RunningSuite.get().address());
        for (int part = 0; part <= SERVICES; part++) {
            var address = "http://127.0.0.1:" + (gateway.getPort() + part);
            for (var path : HIDDEN) {
                assertThat(status(address + path)).as(address + path).isIn(401, 404);
            }
            assertThat(status(address + "/actuator/health/readiness")).isEqualTo(200);
        }
    }

    private static int status(String address) throws IOException, InterruptedException {
        return Client.http()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
