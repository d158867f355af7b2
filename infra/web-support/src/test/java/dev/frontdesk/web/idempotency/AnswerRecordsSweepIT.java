package dev.frontdesk.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class AnswerRecordsSweepIT {

    @Test
    void a_key_is_forgotten_after_a_day_and_not_before() {
        var postgres = TestPostgres.freshDatabase("sweep");
        var database = new DriverManagerDataSource(postgres.url(), postgres.user(), postgres.password());
        new ResourceDatabasePopulator(new ClassPathResource("db/web/V2_1__idempotency.sql")).execute(database);
        var jdbc = JdbcClient.create(database);
        remember(jdbc, "a day and a second", "24 hours 1 second");
        remember(jdbc, "nearly a day", "23 hours 59 minutes");

        new AnswerRecordsSweep(new AnswerRecords(jdbc)).sweep();

        assertThat(jdbc.sql("select key from idempotency").query(String.class).list())
                .containsExactly("nearly a day");
    }

    private static void remember(JdbcClient jdbc, String key, String age) {
        jdbc.sql("""
            insert into idempotency (account, site, key, fingerprint, created_at)
            values ('lin', 'site-a', :key, '', now() - cast(:age as interval))
            """).param("key", key).param("age", age).update();
    }
}
