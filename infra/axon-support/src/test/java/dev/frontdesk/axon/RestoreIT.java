package dev.frontdesk.axon;

import static dev.frontdesk.axon.StoreApplication.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.axon.Note.AddLine;
import dev.frontdesk.axon.Note.WriteNote;
import dev.frontdesk.test.TestPostgres;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A dump brought into a cluster whose transaction ids are far behind those in the dump. */
class RestoreIT {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    private final TestPostgres.Server server = TestPostgres.freshServer();
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(server.url() + "calls", server.user(), server.password()));

    @Test
    void a_store_from_another_cluster_is_refused_until_it_is_renumbered_and_then_goes_on() {
        try (var service = started()) {
            var desk = service.getBean(Desk.class);
            desk.send(new WriteNote("note-1", "kept", TEN), ORIGIN);
            desk.send(new AddLine("note-1", TEN), ORIGIN);
            awaitList(service, List.of("note-1:1"));
            await().until(() -> sealed() == 2);
        }
        bringTransactionIdsFromTheFuture();

        assertThatThrownBy(this::started).hasStackTraceContaining("select renumber_restored_events()");

        assertThat(jdbc.sql("select renumber_restored_events()")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select sequence from event order by tx, position")
                        .query(Long.class)
                        .list())
                .containsExactly(0L, 1L);
        // A processor that kept its place handles neither event again and misses none that follow.
        jdbc.sql("update note_list set lines = 77").update();
        try (var service = started()) {
            service.getBean(Desk.class).send(new WriteNote("note-2", "after", TEN), ORIGIN);
            awaitList(service, List.of("note-1:77", "note-2:0"));
            await().until(() -> sealed() == 3);
        }
    }

    private long sealed() {
        return jdbc.sql("select coalesce(sum(count), 0) from event_seal")
                .query(Long.class)
                .single();
    }

    private void bringTransactionIdsFromTheFuture() {
        jdbc.sql("alter table event disable trigger event_is_final").update();
        jdbc.sql("update event set tx = ('4000' || tx)::bigint").update();
        jdbc.sql("alter table event enable trigger event_is_final").update();
        jdbc.sql("""
            update tokenentry set token = convert_to(
                regexp_replace(convert_from(token, 'UTF8'), '"tx":([1-9])', '"tx":4000\\1', 'g'), 'UTF8')
            where token is not null
            """).update();
    }

    private static void awaitList(ConfigurableApplicationContext service, List<String> rows) {
        await().until(() -> service.getBean(NoteList.class).rows().equals(rows));
    }

    private ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(StoreApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "frontdesk.postgres.url=" + server.url(),
                        "frontdesk.postgres.user=" + server.user(),
                        "frontdesk.postgres.password=" + server.password())
                .run();
    }
}
