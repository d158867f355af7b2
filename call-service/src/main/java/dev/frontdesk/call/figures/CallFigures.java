package dev.frontdesk.call.figures;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.call.call.Disposition;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts calls of a period, and names the events behind each count. */
@Component
public class CallFigures {

    private static final String ANSWERED = "figure = 'answered'";
    private static final String ABANDONED = """
        figure = 'missed' and not exists (
            select from call_figure answered where answered.call_id = f.call_id and answered.figure = 'answered')
        """;

    private final JdbcClient jdbc;

    CallFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which calls.
     *
     * @param from the first moment @param until the first moment after
     * @param ringMillis S106. How long one ring lasts
     */
    public record Period(String site, Instant from, Instant until, long ringMillis) {}

    /** How long calls rang before they were answered, in milliseconds; null where none was. */
    public record Ringing(
            @Nullable Long average,
            @Nullable Long median,
            @Nullable Long ninetiethPercentile,
            @Nullable Long longest) {}

    /** Words of all figures with their conditions: whatever is counted can be listed, by the same words. */
    private static Map<String, String> conditions() {
        var all = new LinkedHashMap<String, String>();
        all.put("received", "figure = 'received'");
        all.put("answered", ANSWERED);
        all.put("answered-within-one-ring", ANSWERED + " and millis <= :ring");
        all.put("abandoned", ABANDONED);
        all.put("all-busy", "figure = 'all-busy'");
        for (var disposition : Disposition.values()) {
            all.put("ended-" + disposition.word(), "figure = 'ended-" + disposition.word() + "'");
        }
        return all;
    }

    public static List<String> words() {
        return List.copyOf(conditions().keySet());
    }

    /** By word, in the order of {@link #words()}. */
    public Map<String, Long> counts(Period period) {
        var columns = new StringBuilder("select 0 as none");
        conditions()
                .forEach((word, condition) -> columns.append(", count(*) filter (where ")
                        .append(condition)
                        .append(") as \"")
                        .append(word)
                        .append('"'));
        var sql = columns + " from call_figure f where site = :site and at >= :from and at < :until";
        return of(jdbc.sql(sql), period)
                .query((row, number) -> {
                    var counts = new LinkedHashMap<String, Long>();
                    for (var word : words()) {
                        counts.put(word, row.getLong(word));
                    }
                    return counts;
                })
                .single();
    }

    public Ringing ringing(Period period) {
        return of(jdbc.sql("""
            select round(avg(millis))::bigint as average,
                   percentile_disc(0.5) within group (order by millis) as median,
                   percentile_disc(0.9) within group (order by millis) as ninetieth, max(millis) as longest
            from call_figure
            where site = :site and figure = 'answered' and at >= :from and at < :until and :ring > 0
            """), period)
                .query((row, number) -> new Ringing(
                        row.getObject("average", Long.class),
                        row.getObject("median", Long.class),
                        row.getObject("ninetieth", Long.class),
                        row.getObject("longest", Long.class)))
                .single();
    }

    /** One event for each call that was counted. */
    public record CountedCall(String eventId, String callId, Instant receivedAt) {}

    /** @return empty where no figure has that word; the earliest call first */
    public Optional<Page<CountedCall>> events(Period period, String word, @Nullable String cursor, int size) {
        return Optional.ofNullable(conditions().get(word)).map(condition -> page(period, condition, cursor, size));
    }

    private Page<CountedCall> page(Period period, String condition, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var sql = "select event_id, call_id, at from call_figure f where site = :site and at >= :from and at < :until"
                + " and :ring > 0 and " + condition
                + (after == null ? "" : " and (at, call_id) > (:at, :id)")
                + " order by at, call_id limit :most";
        var query = of(jdbc.sql(sql), period).param("most", size + 1);
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        var rows = query.query((row, number) -> new CountedCall(
                        row.getString("event_id"),
                        row.getString("call_id"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        return Page.of(rows, size, row -> Cursor.of(row.receivedAt(), row.callId()));
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec query, Period period) {
        return query.param("site", period.site())
                .param("from", period.from().atOffset(UTC))
                .param("until", period.until().atOffset(UTC))
                .param("ring", period.ringMillis());
    }
}
