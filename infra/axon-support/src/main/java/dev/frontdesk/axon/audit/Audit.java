package dev.frontdesk.axon.audit;

import dev.frontdesk.axon.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers auditors from the stored events of one service, always for one site. */
public final class Audit {

    /** Events are recorded after they happened; the clocks of desk and database may differ by this much. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private static final int PAGE = 500;

    private static final String READ = """
        select a.place, a.occurred_at, a.rule, e.* from audit_entry a join event e on e.event_id = a.event_id
        """;

    private final JdbcClient jdbc;
    private final AuditIndex index;
    private final JsonMapper json;

    Audit(JdbcClient jdbc, AuditIndex index, JsonMapper json) {
        this.jdbc = jdbc;
        this.index = index;
        this.json = json;
    }

    /** Where a page ended. */
    public record After(Instant occurredAt, long place) {}

    /**
     * The newest first, by when it happened.
     *
     * @param after null for the beginning
     */
    public List<AuditEvent> events(Question question, @Nullable After after, int limit) {
        index.bringUpToDate();
        return page(question, after, limit);
    }

    /** All that fit, the newest first, a page at a time. */
    public void eachEvent(Question question, Consumer<AuditEvent> taker) {
        index.bringUpToDate();
        After after = null;
        List<AuditEvent> page;
        do {
            page = page(question, after, PAGE);
            page.forEach(taker);
            after = page.isEmpty()
                    ? null
                    : new After(page.getLast().occurredAt(), page.getLast().place());
        } while (page.size() == PAGE);
    }

    private List<AuditEvent> page(Question question, @Nullable After after, int limit) {
        var conditions = new ArrayList<String>();
        Map<String, Object> values = new HashMap<>();
        values.put("limit", limit);
        limit(conditions, values, "a.site = :site", "site", question.site());
        limit(conditions, values, "a.occurred_at >= :from", "from", stamp(question.from()));
        limit(conditions, values, "a.occurred_at < :until", "until", stamp(question.until()));
        limit(conditions, values, "a.actor = :actor", "actor", question.actor());
        limit(conditions, values, "a.name = :name", "name", question.name());
        limit(conditions, values, "a.rule = :rule", "rule", question.rule());
        limit(conditions, values, "a.about @> array[:about]::text[]", "about", question.about());
        limit(conditions, values, "a.occurred_at <= :asOf", "asOf", stamp(asOf(question.moment())));
        limit(conditions, values, "a.recorded_at <= :knownAt", "knownAt", stamp(known(question.moment())));
        if (after != null) {
            conditions.add("(a.occurred_at, a.place) < (:at, :place)");
            values.put("at", Timestamp.from(after.occurredAt()));
            values.put("place", after.place());
        }
        return jdbc.sql(READ + "where " + String.join(" and ", conditions)
                        + " order by a.occurred_at desc, a.place desc limit :limit")
                .params(values)
                .query(this::event)
                .list();
    }

    private static void limit(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable Instant known(Moment moment) {
        return moment.knownAt().equals(Instant.MAX) ? null : moment.knownAt();
    }

    /** What was known at a moment had happened by then, so a question of the past need not look at what came later. */
    private static @Nullable Instant asOf(Moment moment) {
        var known = known(moment);
        var byThen = known == null ? Instant.MAX : known.plus(CLOCKS);
        var earlier = moment.asOf().isBefore(byThen) ? moment.asOf() : byThen;
        return earlier.equals(Instant.MAX) ? null : earlier;
    }

    private static @Nullable Timestamp stamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    /** One event of the site. */
    public Optional<AuditEvent> event(String site, UUID eventId) {
        index.bringUpToDate();
        return jdbc.sql(READ + "where a.event_id = :id and a.site = :site")
                .param("id", eventId)
                .param("site", site)
                .query(this::event)
                .optional();
    }

    /** Everything that happened to one thing, oldest first; empty when the site knows no such thing. */
    public List<AuditEvent> of(String site, String aggregateId) {
        index.bringUpToDate();
        return jdbc.sql(READ + "where e.aggregate_id = :id and a.site = :site order by e.sequence")
                .param("id", aggregateId)
                .param("site", site)
                .query(this::event)
                .list();
    }

    /** When the first event of the site was recorded; empty while there is none. */
    public Optional<Instant> firstRecorded(String site) {
        return jdbc.sql("select min(recorded_at) from (select recorded_at from audit_entry where site = :site"
                        + " order by occurred_at, place limit 1) as first")
                .param("site", site)
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    private AuditEvent event(ResultSet row, int number) throws SQLException {
        var metadata = read(row.getBytes("metadata"));
        return new AuditEvent(
                row.getString("event_id"),
                row.getLong("place"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("name"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                metadata.path("actor").asString(""),
                metadata.path("desk").asString(""),
                metadata.path("correlationId").asString(""),
                row.getString("rule"),
                read(row.getBytes("payload")));
    }

    /** What somebody has made unreadable is shown as nothing; the chain tells who to ask. */
    private JsonNode read(byte[] stored) {
        try {
            return json.readTree(stored);
        } catch (JacksonException changed) {
            return json.nullNode();
        }
    }
}
