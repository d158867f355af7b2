package dev.frontdesk.call.line;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.call.line.LineReports.Counting;
import dev.frontdesk.call.routing.LineState;
import dev.frontdesk.call.routing.Word;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the others were told of each line, and when to look whether it still is so. Losing it loses nothing: then
 * everything is told again.
 */
@Component
public class ToldLines {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ToldLines(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A line to look at.
     *
     * @param reports how many there had been
     * @param sequence under which it was last told; 0 before the first time
     * @param told null before the first time
     */
    public record Due(
            String site,
            String extension,
            long reports,
            long sequence,
            @Nullable ToldLine told) {

        /** @param counting what was reported of it; null where nobody did within a day: then there is nothing to say */
        public Looked look(@Nullable Counting counting, Duration limit, Instant now) {
            if (counting == null) {
                return new Looked(this, told, false, null, now);
            }
            var line = ToldLine.of(counting, limit, now);
            var news = line.isNewsAfter(told, now);
            var known = news ? line : told;
            return new Looked(this, known, news, known == null ? null : line.lookAgainAt(known, limit), now);
        }
    }

    /**
     * What came of it.
     *
     * @param line what the others know when they have been told
     * @param news they have to be told
     */
    public record Looked(
            Due due,
            @Nullable ToldLine line,
            boolean news,
            @Nullable Instant lookAgainAt,
            Instant at) {

        /** Grows with everything that is told of the line, also when this table was lost in between. */
        public long sequence() {
            return news ? Math.max(due.sequence() + 1, at.toEpochMilli()) : due.sequence();
        }
    }

    /** In the transaction of the report, so that a crash cannot come between them. */
    void lookAgain(String site, String extension, Instant from) {
        jdbc.sql("""
            insert into told_line (site, extension, reports, look_at) values (:site, :extension, 1, :from)
            on conflict (site, extension) do update
            set reports = told_line.reports + 1, look_at = least(told_line.look_at, excluded.look_at)
            """)
                .param("site", site)
                .param("extension", extension)
                .param("from", from.atOffset(UTC))
                .update();
    }

    /** @return lines to look at now, those that wait longest first */
    public List<Due> due(Instant now, int atMost) {
        return jdbc.sql("select * from told_line where look_at < :now order by look_at limit :most")
                .param("now", now.atOffset(UTC))
                .param("most", atMost)
                .query(ToldLines::row)
                .list();
    }

    /**
     * Of a line that was reported meanwhile it is noted what the others know, and it is looked at once more; so is one
     * of which a telephone system told whose clock is ahead.
     *
     * @param at when they were looked at
     */
    public void note(List<Looked> looked, Instant at) {
        jdbc.sql("""
            update told_line t
            set sequence = l.sequence, state = l.state, last_seen = l."lastSeen", source = l.source, since = l.since,
                seen_at = l."seenAt", holds_until = l."holdsUntil",
                look_at = case when t.reports <> l.reports then t.look_at else least(l."lookAt", (
                    select min(r.seen_at) from line_report r
                    where r.site = t.site and r.extension = t.extension and r.seen_at > :at)) end
            from jsonb_to_recordset(:looked::jsonb) l (
                site text, extension text, reports bigint, sequence bigint, state text, "lastSeen" text, source text,
                since timestamptz, "seenAt" timestamptz, "holdsUntil" timestamptz, "lookAt" timestamptz)
            where t.site = l.site and t.extension = l.extension
            """)
                .param(
                        "looked",
                        json.writeValueAsString(looked.stream().map(Row::of).toList()))
                .param("at", at.atOffset(UTC))
                .update();
    }

    private record Row(
            String site,
            String extension,
            long reports,
            long sequence,
            @Nullable String state,
            @Nullable String lastSeen,
            @Nullable String source,
            @Nullable Instant since,
            @Nullable Instant seenAt,
            @Nullable Instant holdsUntil,
            @Nullable Instant lookAt) {

        static Row of(Looked looked) {
            var due = looked.due();
            var line = looked.line();
            return new Row(
                    due.site(),
                    due.extension(),
                    due.reports(),
                    looked.sequence(),
                    line == null ? null : line.state().word(),
                    line == null ? null : line.lastSeen().word(),
                    line == null ? null : line.source(),
                    line == null ? null : line.since(),
                    line == null ? null : line.seenAt(),
                    line == null ? null : line.holdsUntil(),
                    looked.lookAgainAt());
        }
    }

    private static Due row(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getString("site"),
                row.getString("extension"),
                row.getLong("reports"),
                row.getLong("sequence"),
                row.getString("state") == null ? null : told(row));
    }

    private static ToldLine told(ResultSet row) throws SQLException {
        var holdsUntil = row.getObject("holds_until", OffsetDateTime.class);
        return new ToldLine(
                state(row, "state"),
                state(row, "last_seen"),
                row.getString("source"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                holdsUntil == null ? null : holdsUntil.toInstant());
    }

    private static LineState state(ResultSet row, String column) throws SQLException {
        return Word.find(LineState.class, row.getString(column)).orElseThrow();
    }
}
