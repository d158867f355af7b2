package dev.frontdesk.call.ledger;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ledger. Open or broken is a matter of the moment, so each question brings one. */
@Component
public class Promises {

    private static final String STATE = """
        case when outcome is not null then outcome when due_at < :now then 'broken' else 'open' end
        """;

    private static final String OF_THE_WANTED = "site = :site and (cast(:kind as text) is null or kind = :kind)";

    /** 留言、回电、未接来电回拨、投诉联系. */
    public static final List<String> KINDS =
            Arrays.stream(LedgerRows.Kind.values()).map(LedgerRows.Kind::word).toList();

    /** What the figures count, by their words: whatever is counted can be listed. */
    private static final Map<String, String> FIGURES = Map.of(
            "opened", "true",
            "kept", State.KEPT.condition,
            "broken", State.BROKEN.condition,
            "released", State.RELEASED.condition,
            "open", State.OPEN.condition,
            "evidence-late", "evidence_late");

    private final JdbcClient jdbc;

    Promises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 已兑现、已违约、已解除、未到期. */
    public enum State {
        OPEN("outcome is null and due_at >= :now"),
        KEPT("outcome = 'kept'"),
        /** S114. At the moment itself there is still time. */
        BROKEN("outcome is null and due_at < :now"),
        RELEASED("outcome = 'released'");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }

        /** As it stands in requests and answers. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<State> of(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word().equals(word))
                    .findFirst();
        }
    }

    /**
     * Which promises.
     *
     * @param kind as in {@link PromiseRow}; null for all
     * @param now the moment that tells open from broken
     */
    public record Wanted(String site, @Nullable String kind, Instant now) {}

    /** Latest moment first. */
    public Page<PromiseRow> page(Wanted wanted, @Nullable State state, @Nullable String cursor, int size) {
        var columns = "*, " + STATE + " as state";
        var condition = state == null ? "true" : state.condition;
        return Page.of(
                query(columns, wanted, condition, cursor, size)
                        .query(Promises::row)
                        .list(),
                size,
                row -> Cursor.of(row.dueAt(), row.promiseId()));
    }

    private JdbcClient.StatementSpec query(
            String columns, Wanted wanted, String condition, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var query = of(
                wanted,
                "select " + columns + " from promise where " + OF_THE_WANTED + " and (" + condition + ")"
                        + (after == null ? "" : " and (due_at, promise_id) < (:due, :id)")
                        + " order by due_at desc, promise_id desc limit :most");
        return (after == null
                        ? query
                        : query.param("due", after.instant(0).atOffset(UTC)).param("id", after.text(1)))
                .param("most", size + 1);
    }

    private JdbcClient.StatementSpec of(Wanted wanted, String sql) {
        return jdbc.sql(sql)
                .param("site", wanted.site())
                .param("kind", wanted.kind())
                .param("now", wanted.now().atOffset(UTC));
    }

    /** An open or broken promise to a person. @param kind as in {@link PromiseRow} */
    public record Owed(
            String promiseId, String kind, @Nullable String ownerId) {}

    /** What is still owed to that person, of what was promised by then: a call to them may keep it. */
    public List<Owed> owedTo(String site, String person, Instant promisedBy) {
        return jdbc.sql("""
            select promise_id, kind, owner_id from promise
            where site = :site and person = :person and outcome is null and opened_at <= :by
            order by due_at, promise_id
            """)
                .param("site", site)
                .param("person", person)
                .param("by", promisedBy.atOffset(UTC))
                .query((row, number) ->
                        new Owed(row.getString("promise_id"), row.getString("kind"), row.getString("owner_id")))
                .list();
    }

    /** S19. A promise to call back whose owner was not told yet that the line is free. */
    public record Waiting(String promiseId, String site, String ownerId) {}

    /** @param atMost the ones due first */
    public List<Waiting> waitingForIdle(int atMost) {
        return jdbc.sql("""
            select promise_id, site, owner_id from promise
            where kind = 'call-back' and outcome is null and idle_asked_at is null
            order by due_at, promise_id limit :most
            """)
                .param("most", atMost)
                .query((row, number) ->
                        new Waiting(row.getString("promise_id"), row.getString("site"), row.getString("owner_id")))
                .list();
    }

    /** Every promise once, so that the sum of all states is always the number of those opened. */
    public PromiseFigures figures(Wanted wanted) {
        return of(wanted, """
            select count(*) as opened,
                   count(*) filter (where outcome = 'kept') as kept,
                   count(*) filter (where outcome is null and due_at < :now) as broken,
                   count(*) filter (where outcome = 'released') as released,
                   count(*) filter (where outcome is null and due_at >= :now) as open,
                   count(*) filter (where evidence_late) as evidence_late
            from promise where %s
            """.formatted(OF_THE_WANTED))
                .query((row, number) -> new PromiseFigures(
                        row.getLong("opened"),
                        row.getLong("kept"),
                        row.getLong("broken"),
                        row.getLong("released"),
                        row.getLong("open"),
                        row.getLong("evidence_late"),
                        wanted.now()))
                .single();
    }

    /** One event for each promise that was counted. */
    public record CountedPromise(String eventId, String promiseId, String kind, Instant dueAt) {}

    /**
     * The events behind a figure: what opened each promise; of those settled what settled it, of those broken what found
     * it late, as soon as the watch did.
     *
     * @return empty where no figure has that word; the latest moment first
     */
    public Optional<Page<CountedPromise>> events(Wanted wanted, String figure, @Nullable String cursor, int size) {
        return Optional.ofNullable(FIGURES.get(figure)).map(condition -> {
            var event = figure.equals("opened") ? "opened_by" : "coalesce(settled_by, overdue_by, opened_by)";
            var rows = query(event + " as event_id, promise_id, kind, due_at", wanted, condition, cursor, size)
                    .query((row, number) -> new CountedPromise(
                            row.getString("event_id"),
                            row.getString("promise_id"),
                            row.getString("kind"),
                            row.getObject("due_at", OffsetDateTime.class).toInstant()))
                    .list();
            return Page.of(rows, size, row -> Cursor.of(row.dueAt(), row.promiseId()));
        });
    }

    private static PromiseRow row(ResultSet row, int number) throws SQLException {
        return new PromiseRow(
                row.getString("promise_id"),
                row.getString("kind"),
                row.getString("owner_id"),
                row.getString("state"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                instant(row, "settled_at"),
                row.getBoolean("evidence_late"),
                row.getString("opened_by"),
                row.getString("settled_by"),
                row.getString("overdue_by"),
                instant(row, "idle_asked_at"),
                instant(row, "notified_at"),
                row.getString("escalated_to"),
                row.getString("escalated_level"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
