package dev.frontdesk.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

@SpringBootTest(classes = TestServersIT.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@FrontDeskTest
class TestServersIT {

    @Autowired
    Environment environment;

    @Test
    void a_context_gets_empty_databases_under_the_services_own_names() throws SQLException {
        var url = environment.getRequiredProperty("frontdesk.postgres.url");
        for (var name : new String[] {"calls", "visitors", "mailroom", "directory", "gateway", "vault"}) {
            try (var connection = DriverManager.getConnection(
                            url + name,
                            environment.getRequiredProperty("frontdesk.postgres.user"),
                            environment.getRequiredProperty("frontdesk.postgres.password"));
                    var rows = connection
                            .createStatement()
                            .executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @Test
    void a_context_gets_a_broker_and_a_root_key() throws Exception {
        assertThat(environment.getProperty("frontdesk.kafka.bootstrap")).contains(":");
        var key = Files.readString(Path.of(environment.getRequiredProperty("frontdesk.vault.rootkey")));
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void no_two_callers_get_the_same_database() {
        assertThat(TestPostgres.freshDatabase("calls").url())
                .isNotEqualTo(TestPostgres.freshDatabase("calls").url());
    }
}
