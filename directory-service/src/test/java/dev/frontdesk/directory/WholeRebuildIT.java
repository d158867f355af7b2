package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every read model thrown away and made again holds the same rows, whatever all the other tests did to this service: it
 * runs last of them, by its name.
 */
class WholeRebuildIT extends DirectoryTest {

    /** What events alone do not make: the store and the facts, answers, readings, work in hand, leases and paces. */
    private static final Set<String> NO_READ_MODELS = Set.of(
            "event",
            "event_root",
            "event_seal",
            "tokenentry",
            "taken_fact",
            "parked_fact",
            "idempotency",
            "audit_entry",
            "audit_reading",
            "chat_pace",
            "errand_lease",
            "outing_claim",
            "staff_import",
            "staff_import_line",
            "customer_import",
            "customer_import_part",
            "customer_import_refused",
            "flyway_schema_history");

    private static final int ROUNDS = 5;

    @Test
    void all_read_models_dropped_and_replayed_hold_the_same_rows() {
        for (int round = 0; round < ROUNDS; round++) {
            await().atMost(Duration.ofMinutes(1)).until(projections::caughtUp);
            var stored = events();
            var before = rows();

            projections.rebuild();

            await().atMost(Duration.ofMinutes(2)).until(projections::caughtUp);
            var after = rows();
            if (events() == stored) {
                assertThat(after.keySet()).contains("staff_list", "relay_told", "presence_mark", "due");
                after.forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(before.get(table)));
                return;
            }
        }
        throw new AssertionError("something was recorded during each of %d rebuilds".formatted(ROUNDS));
    }

    private long events() {
        return jdbc.sql("select count(*) from event").query(Long.class).single();
    }

    private Map<String, Set<String>> rows() {
        var rows = new TreeMap<String, Set<String>>();
        jdbc.sql("""
            select table_name from information_schema.tables
            where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name
            """).query(String.class).list().stream()
                .filter(table -> !NO_READ_MODELS.contains(table) && !table.startsWith("flyway"))
                .forEach(table -> rows.put(table, rows(table)));
        return rows;
    }

    /** When a row is looked at next is a matter of the watch. */
    private Set<String> rows(String table) {
        return new TreeSet<>(jdbc.sql("select (to_jsonb(t) - 'look_at')::text from \"%s\" t".formatted(table))
                .query(String.class)
                .list());
    }
}
