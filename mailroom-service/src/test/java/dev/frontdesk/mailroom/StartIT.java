package dev.frontdesk.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The service starts, owns its database, answers health and lets nobody in without a token. */
class StartIT extends RunningMailroomService {

    @Autowired
    DataSource main;

    @Autowired
    Vault vault;

    @Test
    void it_is_ready() throws Exception {
        var answer = get("/actuator/health/readiness");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void its_own_database_is_migrated_and_the_vault_lies_elsewhere() throws SQLException {
        try (var connection = main.getConnection()) {
            assertThat(connection.getCatalog()).endsWith("mailroom");
        }
        assertThat(jdbc.sql("select count(*) from flyway_schema_history where success")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
                        .query(String.class)
                        .set())
                .contains("event")
                .doesNotContain("person", "entry");

        assertThat(vault.keep("mailroom-1/1", new PersonalDetails("王", null, null, null))
                        .digest())
                .hasSize(64);
    }

    @Test
    void nobody_gets_in_without_a_token() throws Exception {
        assertThat(get("/api/v1/operator/mailroom-service/events").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
