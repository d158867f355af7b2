package dev.frontdesk.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts that could not be taken in, each with those of the same key that wait behind it. An operator repairs the first
 * one (tries again, after a fix or with a corrected body) or passes over it; the others follow in order.
 */
public final class ParkedFacts {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Effects effects;
    private final TakenFacts taken;
    private final TransactionTemplate transaction;

    ParkedFacts(JdbcClient jdbc, JsonMapper json, Effects effects, TakenFacts taken, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.json = json;
        this.effects = effects;
        this.taken = taken;
        this.transaction = transaction;
    }

    /**
     * What an operator sees; the body stays inside.
     *
     * @param place order within the key
     */
    public record Parked(
            long place, String id, String topic, String key, String type, String reason, Instant parkedAt) {}

    /**
     * How a repair ended.
     *
     * @param taken facts of the key that now have had their effect
     * @param reason why the next one can't be taken; null when none is left
     */
    public record Repair(int taken, @Nullable String reason) {}

    /** @return at most {@code limit} that are not settled, oldest first, after the given place */
    public List<Parked> open(long after, int limit) {
        return jdbc.sql("""
            select * from parked_fact where settled_at is null and place > :after order by place limit :limit
            """)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Parked(
                        row.getLong("place"),
                        row.getString("id"),
                        row.getString("topic"),
                        row.getString("key"),
                        row.getString("type"),
                        row.getString("reason"),
                        row.getTimestamp("parked_at").toInstant()))
                .list();
    }

    /**
     * Tries a key again from its first parked fact, until one can't be taken.
     *
     * @param body takes the place of the first one's body; null leaves it as it came
     * @return empty when nothing is parked under that key
     */
    public Optional<Repair> retry(String topic, String key, byte @Nullable [] body, String actor) {
        var waiting = waiting(topic, key);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var count = 0;
        for (var parked : waiting) {
            var record = count == 0 && body != null ? parked.withBody(body) : parked.record();
            try {
                transaction.executeWithoutResult(status -> {
                    if (!taken.remember(Set.of(record.id())).isEmpty()) {
                        effects.take(record);
                    }
                    settle(parked.place(), actor, body == null ? "taken" : "taken, corrected");
                });
                count++;
            } catch (RuntimeException trouble) {
                if (FactIntake.passes(trouble)) {
                    throw trouble;
                }
                return Optional.of(new Repair(count, FactIntake.reason(trouble)));
            }
        }
        return Optional.of(new Repair(count, null));
    }

    /** Gives up the key's first fact for good, with the operator's reason, and tries the others. */
    public Optional<Repair> passOver(String topic, String key, String why, String actor) {
        var waiting = waiting(topic, key);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        transaction.executeWithoutResult(status -> settle(waiting.getFirst().place(), actor, "passed over: " + why));
        return Optional.of(retry(topic, key, null, actor).orElse(new Repair(0, null)));
    }

    Set<String> keysAmong(List<Incoming> records) {
        return new HashSet<>(jdbc.sql("""
            select distinct key from parked_fact
            where settled_at is null
              and (topic, key) in (select * from unnest(:topics::text[], :keys::text[]))
            """)
                .param("topics", records.stream().map(Incoming::topic).toArray(String[]::new))
                .param("keys", records.stream().map(Incoming::key).toArray(String[]::new))
                .query(String.class)
                .list());
    }

    void park(Incoming record, String reason) {
        jdbc.sql("""
            insert into parked_fact (id, topic, key, type, headers, body, reason)
            values (:id, :topic, :key, :type, :headers::jsonb, :body, :reason)
            on conflict (id) do nothing
            """)
                .param("id", record.id())
                .param("topic", record.topic())
                .param("key", record.key())
                .param("type", record.type())
                .param("headers", json.writeValueAsString(record.headers()))
                .param("body", record.body())
                .param("reason", reason)
                .update();
    }

    private void settle(long place, String actor, String outcome) {
        jdbc.sql("""
            update parked_fact set settled_at = now(), settled_by = :actor, outcome = :outcome
            where place = :place and settled_at is null
            """)
                .param("actor", actor)
                .param("outcome", outcome)
                .param("place", place)
                .update();
    }

    private List<Waiting> waiting(String topic, String key) {
        return jdbc.sql("""
            select * from parked_fact
            where settled_at is null and topic = :topic and key = :key order by place
            """)
                .param("topic", topic)
                .param("key", key)
                .query(this::waiting)
                .list();
    }

    private Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getLong("place"),
                new Incoming(
                        row.getString("topic"),
                        row.getString("id"),
                        row.getString("key"),
                        row.getString("type"),
                        json.readValue(row.getString("headers"), HEADERS),
                        row.getBytes("body")));
    }

    private record Waiting(long place, Incoming record) {

        Incoming withBody(byte[] body) {
            return new Incoming(record.topic(), record.id(), record.key(), record.type(), record.headers(), body);
        }
    }
}
