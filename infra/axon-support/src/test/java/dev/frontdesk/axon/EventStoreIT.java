package dev.frontdesk.axon;

import static dev.frontdesk.axon.StoreApplication.ORIGIN;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.axon.Note.AddLine;
import dev.frontdesk.axon.Note.AddLines;
import dev.frontdesk.axon.Note.WriteNote;
import dev.frontdesk.axon.NoteEvent.NoteWritten;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = StoreApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class EventStoreIT {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    @Autowired
    Desk desk;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    NoteList notes;

    @Autowired
    Projections projections;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        StoreApplication.surroundings(registry);
    }

    @Test
    void axon_is_configured_after_the_data_source(
            @Autowired EventStore store,
            @Autowired TransactionManager transactions,
            @Autowired TokenStore tokens,
            @Autowired @Qualifier("eventSerializer") Serializer serializer) {
        assertThat(store).isInstanceOf(TailedEventStore.class);
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
        assertThat(tokens).isInstanceOf(JdbcTokenStore.class);
        assertThat(serializer).isInstanceOf(Jackson3Serializer.class);
    }

    @Test
    void an_event_is_stored_with_its_origin_and_both_times() {
        var before = Instant.now();
        assertThat(desk.send(new WriteNote("note-1", "call back", TEN), ORIGIN)).isEqualTo(new Done(0));

        assertThat(history.of("note-1")).singleElement().satisfies(recorded -> {
            assertThat(recorded.event()).isEqualTo(new NoteWritten("note-1", "call back", TEN));
            assertThat(recorded.origin()).isEqualTo(ORIGIN);
            assertThat(recorded.name()).isEqualTo("Note.NoteWritten");
            assertThat(recorded.recordedAt())
                    .isBetween(before.minusSeconds(1), Instant.now().plusSeconds(1));
        });
        assertThat(history.of("note-1", new Moment(TEN.minusSeconds(1), Instant.MAX)))
                .isEmpty();
        assertThat(history.of("note-1", new Moment(TEN, before.minusSeconds(60))))
                .isEmpty();
    }

    @Test
    void a_repeated_creation_changes_nothing() {
        desk.send(new WriteNote("note-2", "one", TEN), ORIGIN);
        assertThat(desk.send(new WriteNote("note-2", "one", TEN), ORIGIN)).isEqualTo(new Done(0));
        assertThat(history.of("note-2")).hasSize(1);
    }

    @Test
    void a_stale_version_is_refused_and_nothing_changes() {
        desk.send(new WriteNote("note-3", "one", TEN), ORIGIN);
        desk.send(new AddLine("note-3", TEN), ORIGIN, 0);

        assertThatThrownBy(() -> desk.send(new AddLine("note-3", TEN), ORIGIN, 0))
                .isInstanceOf(VersionMismatch.class)
                .hasMessage("expected version 0, found 1");
        assertThat(history.of("note-3")).hasSize(2);
    }

    @Test
    void an_unknown_aggregate_is_reported_as_such() {
        assertThatThrownBy(() -> desk.send(new AddLine("note-nowhere", TEN), ORIGIN))
                .isInstanceOf(AggregateNotFoundException.class);
    }

    @Test
    void a_refusal_within_a_transaction_does_not_doom_it() {
        desk.send(new WriteNote("note-4", "full", TEN), ORIGIN);
        range(0, 100).forEach(i -> desk.send(new AddLine("note-4", TEN), ORIGIN));

        transaction.executeWithoutResult(status -> {
            desk.send(new WriteNote("note-5", "beside it", TEN), ORIGIN);
            assertThatThrownBy(() -> desk.send(new AddLine("note-4", TEN), ORIGIN))
                    .isInstanceOfSatisfying(
                            Rejection.class, no -> assertThat(no.code()).isEqualTo("note-full"));
        });
        assertThat(history.of("note-5")).hasSize(1);
        assertThat(history.of("note-4")).hasSize(101);
    }

    @Test
    void a_rolled_back_transaction_leaves_no_event() {
        transaction.executeWithoutResult(status -> {
            desk.send(new WriteNote("note-6", "never", TEN), ORIGIN);
            status.setRollbackOnly();
        });
        assertThat(history.of("note-6")).isEmpty();
    }

    @Test
    void events_of_one_aggregate_are_read_in_order_even_when_an_older_transaction_writes_later() throws Exception {
        desk.send(new WriteNote("note-order", "one", TEN), ORIGIN);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("select pg_current_xact_id()::text")
                            .query(String.class)
                            .single();
                    try (var other = Executors.newSingleThreadExecutor()) {
                        other.submit(() -> desk.send(new AddLine("note-order", TEN), ORIGIN))
                                .get();
                    } catch (InterruptedException | ExecutionException e) {
                        throw new IllegalStateException(e);
                    }
                    desk.send(new AddLine("note-order", TEN), ORIGIN);
                }))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("later transaction");
        desk.send(new AddLine("note-order", TEN), ORIGIN);

        assertThat(jdbc.sql("select sequence from event where aggregate_id = 'note-order' order by tx, position")
                        .query(Long.class)
                        .list())
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void the_events_of_one_command_are_read_in_their_order() {
        desk.send(new WriteNote("note-batch", "long", TEN), ORIGIN);
        desk.send(new AddLines("note-batch", 60, TEN), ORIGIN);

        assertThat(jdbc.sql("select sequence from event where aggregate_id = 'note-batch' order by tx, position")
                        .query(Long.class)
                        .list())
                .containsExactlyElementsOf(LongStream.rangeClosed(0, 60).boxed().toList());
    }

    @Test
    void many_writers_on_one_aggregate_lose_no_update() throws Exception {
        desk.send(new WriteNote("note-7", "hot", TEN), ORIGIN);
        try (var writers = Executors.newFixedThreadPool(6)) {
            var sent = range(0, 80)
                    .mapToObj(i -> writers.submit(
                            () -> transaction.execute(status -> desk.send(new AddLine("note-7", TEN), ORIGIN))))
                    .toList();
            long stored = 1;
            for (Future<Done> done : sent) {
                stored += outcome(done);
            }
            assertThat(history.of("note-7"))
                    .extracting(Recorded::sequence)
                    .containsExactlyElementsOf(
                            LongStream.range(0, stored).boxed().toList());
            assertThat(stored).isGreaterThan(1);
        }
    }

    /** A lost race that outlives its retries is refused, never half done. */
    private static int outcome(Future<Done> done) throws InterruptedException {
        try {
            done.get();
            return 1;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(ConcurrencyException.class).hasMessageNotContaining("insert");
            return 0;
        }
    }

    @Test
    void a_read_model_dropped_and_replayed_has_the_same_rows() {
        desk.send(new WriteNote("note-8", "list", TEN), ORIGIN);
        desk.send(new AddLine("note-8", TEN), ORIGIN);
        await().until(() -> notes.rows().contains("note-8:1"));
        var before = notes.rows();

        projections.rebuild();
        await().until(() -> notes.rows().equals(before));
        await().until(projections::caughtUp);

        // A processor that was reset must be able to read its own token again.
        projections.rebuild();
        await().until(() -> notes.rows().equals(before));
    }

    @Test
    void nobody_changes_or_deletes_a_stored_event() {
        desk.send(new WriteNote("note-9", "for ever", TEN), ORIGIN);
        for (var sql : new String[] {
            "update event set site = 'other' where aggregate_id = 'note-9'",
            "delete from event where aggregate_id = 'note-9'",
            "truncate event"
        }) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("never changed or deleted");
        }
    }
}
