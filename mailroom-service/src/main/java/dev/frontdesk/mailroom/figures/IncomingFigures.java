package dev.frontdesk.mailroom.figures;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.mailroom.incoming.ExceptionKind;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what happened to incoming items, and how long others lie; whatever is counted can be listed by its word. */
@Component
public class IncomingFigures {

    private static final List<String> WORDS = words();

    private final JdbcClient jdbc;

    IncomingFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param from the first moment @param until the first moment after */
    public record Period(String site, Instant from, Instant until) {}

    /** How long an item lies uncollected: at least {@code from}, less than {@code until}. */
    public enum Age {
        UNDER_1_DAY("under-1-day", 0, 1),
        UNDER_3_DAYS("1-to-3-days", 1, 3),
        UNDER_7_DAYS("3-to-7-days", 3, 7),
        UNDER_30_DAYS("7-to-30-days", 7, 30),
        OVER_30_DAYS("over-30-days", 30, 36_500);

        private final String word;
        private final int from;
        private final int until;

        Age(String word, int from, int until) {
            this.word = word;
            this.from = from;
            this.until = until;
        }

        public String word() {
            return word;
        }

        static Optional<Age> of(String word) {
            return Arrays.stream(values()).filter(age -> age.word.equals(word)).findFirst();
        }

        /** Received after this moment it is younger. */
        Instant latest(Instant now) {
            return now.minus(Duration.ofDays(from));
        }

        /** Received at this moment it is just older. */
        Instant earliest(Instant now) {
            return now.minus(Duration.ofDays(until));
        }
    }

    private static List<String> words() {
        var words = new ArrayList<>(List.of(
                "received",
                "received-letter",
                "received-parcel",
                "notified",
                "notified-late",
                "notification-overdue",
                "reminded",
                "code-refused",
                "delivered",
                "delivered-to-proxy",
                "returned"));
        Arrays.stream(ExceptionKind.values()).forEach(kind -> words.add("exception-" + kind.word()));
        return List.copyOf(words);
    }

    /** By word; those of which nothing happened are 0. */
    public Map<String, Long> counts(Period period) {
        var counts = new LinkedHashMap<String, Long>();
        WORDS.forEach(word -> counts.put(word, 0L));
        jdbc.sql("""
            select figure, count(*) as found from incoming_figure
            where site = :site and figure = any(:figures) and at >= :from and at < :until group by figure
            """)
                .param("site", period.site())
                .param("figures", WORDS.toArray(String[]::new))
                .param("from", period.from().atOffset(UTC))
                .param("until", period.until().atOffset(UTC))
                .query((row, number) -> counts.put(row.getString("figure"), row.getLong("found")))
                .list();
        return counts;
    }

    /** @return empty where no figure has that word; the earliest event first */
    public Optional<Page<Counted>> events(Period period, String word, @Nullable String cursor, int size) {
        if (!WORDS.contains(word)) {
            return Optional.empty();
        }
        var after = Cursor.parse(cursor, 2);
        var query = jdbc.sql("""
            select event_id, item_id, at from incoming_figure
            where site = :site and figure = :figure and at >= :from and at < :until %s
            order by at, event_id limit :most
            """.formatted(after == null ? "" : "and (at, event_id) > (:at, :id)"))
                .param("site", period.site())
                .param("figure", word)
                .param("from", period.from().atOffset(UTC))
                .param("until", period.until().atOffset(UTC))
                .param("most", size + 1);
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Optional.of(page(query.query(IncomingFigures::counted).list(), size));
    }

    /** S70. What nobody has collected, by how long it lies. */
    public Map<String, Long> uncollected(String site, Instant now) {
        var counts = new LinkedHashMap<String, Long>();
        for (var age : Age.values()) {
            counts.put(
                    age.word(),
                    jdbc.sql("""
                        select count(*) from incoming_item
                        where site = :site and ended_at is null and received_at <= :latest and received_at > :earliest
                        """)
                            .param("site", site)
                            .param("latest", age.latest(now).atOffset(UTC))
                            .param("earliest", age.earliest(now).atOffset(UTC))
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    /** @return empty where no age has that word; the oldest first, each by the event that received it */
    public Optional<Page<Counted>> uncollected(
            String site, String word, @Nullable String cursor, int size, Instant now) {
        return Age.of(word).map(age -> uncollected(site, age, Cursor.parse(cursor, 2), size, now));
    }

    private Page<Counted> uncollected(String site, Age age, @Nullable Cursor after, int size, Instant now) {
        var query = jdbc.sql("""
            select received_by as event_id, item_id, received_at as at from incoming_item
            where site = :site and ended_at is null and received_at <= :latest and received_at > :earliest %s
            order by received_at, item_id limit :most
            """.formatted(after == null ? "" : "and (received_at, item_id) > (:at, :id)"))
                .param("site", site)
                .param("latest", age.latest(now).atOffset(UTC))
                .param("earliest", age.earliest(now).atOffset(UTC))
                .param("most", size + 1);
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(query.query(IncomingFigures::counted).list(), size, row -> Cursor.of(row.at(), row.itemId()));
    }

    private static Page<Counted> page(List<Counted> rows, int size) {
        return Page.of(rows, size, row -> Cursor.of(row.at(), row.eventId()));
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                row.getString("event_id"),
                row.getString("item_id"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
