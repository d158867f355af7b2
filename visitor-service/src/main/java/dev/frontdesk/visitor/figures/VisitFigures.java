package dev.frontdesk.visitor.figures;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts visits of a period, and names the events behind each count. A visit counts in the moment of its arrival. */
@Component
public class VisitFigures {

    private static final String WAITED = "greatest(0, extract(epoch from admitted_at - arrived_at) * 1000)";
    /** S42, S97. When the host had answered, or the time for it had passed. */
    private static final String DECIDED =
            "coalesce(answered_at, case when unreachable_event is not null then answer_by end)";

    private static final String IS_DECIDED = "asked_at is not null and " + DECIDED + " is not null";
    private static final String RESPONDED = "greatest(0, extract(epoch from " + DECIDED + " - asked_at) * 1000)";
    private static final String STAYED = "greatest(0, extract(epoch from departed_at - arrived_at) * 1000)";

    private final JdbcClient jdbc;

    VisitFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which visits.
     *
     * @param from the first moment @param until the first moment after
     * @param kind null for all @param hostId null for everybody's
     */
    public record Visited(
            String site,
            Instant from,
            Instant until,
            @Nullable String kind,
            @Nullable String hostId) {}

    /** In milliseconds; null where nothing was measured. @param measured how many there are */
    public record Spread(
            long measured,
            @Nullable Long average,
            @Nullable Long median,
            @Nullable Long ninetiethPercentile,
            @Nullable Long longest) {}

    /**
     * @param persons how many people the visits stand for
     * @param waiting S33, S104. From the arrival until the visitor was let in
     * @param response S42, S97. From the moment the host was asked until somebody had answered or the time for it had passed
     * @param stay S34. From the arrival until a departure that somebody knows
     * @param staysInferred departures that nobody saw: left out of {@code stay}
     * @param staysOpen visits that have no end yet: left out of {@code stay}
     */
    public record Totals(
            Map<String, Long> counts,
            long persons,
            Spread waiting,
            Spread response,
            Spread stay,
            long staysInferred,
            long staysOpen) {}

    /** @param what kind of visit, or id of the host; null where nobody was asked for */
    public record Group(
            @Nullable String what,
            long visits,
            long persons,
            long admitted,
            @Nullable Long waitAverage,
            @Nullable Long responseAverage,
            long noShows) {}

    /** One event for each visit that was counted. @param id of the visit, or of the invitation of a no-show */
    public record Counted(String eventId, String id, Instant at) {}

    /** @param column names the event that says so */
    private record Figure(String column, String condition) {}

    /** Words of all figures of visits: whatever is counted can be listed, by the same words. */
    private static Map<String, Figure> figures() {
        var all = new LinkedHashMap<String, Figure>();
        all.put("arrived", new Figure("arrived_event", "true"));
        all.put("arrived-invited", new Figure("arrived_event", "invitation_id is not null"));
        all.put("arrived-at-kiosk", new Figure("arrived_event", "place = 'kiosk'"));
        all.put("answered", new Figure("answered_event", "answered_at is not null"));
        all.put(
                "not-answered",
                new Figure("unreachable_event", "unreachable_event is not null and answered_at is null"));
        all.put("admitted", new Figure("admitted_event", "admitted_at is not null"));
        all.put("turned-away", new Figure("turned_away_event", "turned_away_at is not null"));
        for (var provenance : List.of("observed", "self", "host-confirmed", "door")) {
            all.put(
                    "departed-" + provenance,
                    new Figure("departed_event", "departed_at is not null and provenance = '" + provenance + "'"));
        }
        all.put("departure-inferred", new Figure("inferred_event", "not_after is not null and departed_at is null"));
        return all;
    }

    /** S58. By word; with the visitors who were invited for the period and those who did not come. */
    public Totals totals(Visited which) {
        var columns = new StringBuilder("select coalesce(sum(persons), 0) as people");
        figures()
                .forEach((word, figure) -> columns.append(", count(*) filter (where ")
                        .append(figure.condition())
                        .append(") as \"")
                        .append(word)
                        .append('"'));
        spread(columns, "waiting", WAITED, "admitted_at is not null");
        spread(columns, "response", RESPONDED, IS_DECIDED);
        spread(columns, "stay", STAYED, "departed_at is not null");
        columns.append(", count(*) filter (where departed_at is null and not_after is null and turned_away_at is"
                        + " null) as open")
                .append(" from visit where ")
                .append(visits(which));
        var counts = new LinkedHashMap<String, Long>();
        var totals = of(columns.toString(), which)
                .query((row, number) -> {
                    for (var word : figures().keySet()) {
                        counts.put(word, row.getLong(word));
                    }
                    return new Totals(
                            counts,
                            row.getLong("people"),
                            spread(row, "waiting"),
                            spread(row, "response"),
                            spread(row, "stay"),
                            row.getLong("departure-inferred"),
                            row.getLong("open"));
                })
                .single();
        of(
                        "select count(*) as expected, count(*) filter (where outcome = 'no-show') as missing"
                                + expected(which),
                        which)
                .query(row -> {
                    counts.put("expected", row.getLong("expected"));
                    counts.put("no-show", row.getLong("missing"));
                });
        return totals;
    }

    /** Every kind that came or was expected. */
    public List<Group> byKind(Visited which) {
        return groups(which, "kind", "i.visit_kind", null, 1000);
    }

    /** The host with most visits first. */
    public Page<Group> byHost(Visited which, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        return Page.of(
                groups(which, "host_id", "i.host_id", after, size + 1),
                size,
                group -> Cursor.of(group.visits(), group.what() == null ? "" : group.what()));
    }

    /** @return empty where no figure has that word; the earliest first */
    public Optional<Page<Counted>> events(Visited which, String word, @Nullable String cursor, int size) {
        return switch (word) {
            case "expected" -> Optional.of(missing(which, "", cursor, size));
            case "no-show" -> Optional.of(missing(which, " and e.outcome = 'no-show'", cursor, size));
            default -> Optional.ofNullable(figures().get(word)).map(figure -> page(which, figure, cursor, size));
        };
    }

    private Page<Counted> page(Visited which, Figure figure, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var sql = "select " + figure.column() + " as event_id, visit_id as id, arrived_at as at from visit where "
                + visits(which) + " and " + figure.condition()
                + (after == null ? "" : " and (arrived_at, visit_id) > (:at, :id)")
                + " order by arrived_at, visit_id limit :most";
        var query = of(sql, which).param("most", size + 1);
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(query.query(VisitFigures::counted).list(), size, row -> Cursor.of(row.at(), row.id()));
    }

    /** One row for each visitor and day: two of one invitation have the same event. */
    private Page<Counted> missing(Visited which, String outcome, @Nullable String cursor, int size) {
        record Row(Counted counted, int number) {}
        var after = Cursor.parse(cursor, 3);
        var sql = "select e.event_id, e.invitation_id as id, e.starts_at as at, e.number" + expected(which) + outcome
                + (after == null ? "" : " and (e.starts_at, e.invitation_id, e.number) > (:at, :id, :number)")
                + " order by e.starts_at, e.invitation_id, e.number limit :most";
        var query = of(sql, which).param("most", size + 1);
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC))
                    .param("id", after.text(1))
                    .param("number", Integer.parseInt(after.text(2)));
        }
        var rows = query.query((row, number) -> new Row(counted(row, number), row.getInt("number")))
                .list();
        return Page.of(
                        rows,
                        size,
                        row -> Cursor.of(row.counted().at(), row.counted().id(), row.number()))
                .map(Row::counted);
    }

    /** @param own column of visits @param theirs column of invitations */
    private List<Group> groups(Visited which, String own, String theirs, @Nullable Cursor after, int most) {
        var sql = """
            with came as (
                select %1$s as what, count(*) as visits, sum(persons) as persons,
                    count(*) filter (where admitted_at is not null) as admitted,
                    round(avg(%3$s) filter (where admitted_at is not null))::bigint as wait,
                    round(avg(%4$s) filter (where %7$s))::bigint as response
                from visit where %5$s group by 1),
            missed as (
                select %2$s as what, count(*) as missing %6$s and e.outcome = 'no-show' group by 1),
            both_of as (
                select coalesce(c.what, m.what) as what, coalesce(visits, 0) as visits, coalesce(persons, 0) as persons,
                    coalesce(admitted, 0) as admitted, wait, response, coalesce(missing, 0) as missing
                from came c full join missed m on c.what = m.what)
            select * from both_of
            """.formatted(own, theirs, WAITED, RESPONDED, visits(which), expected(which), IS_DECIDED)
                + (after == null ? "" : " where visits < :visits or visits = :visits and coalesce(what, '') > :what")
                + " order by visits desc, coalesce(what, '') limit :most";
        var query = of(sql, which).param("most", most);
        if (after != null) {
            query = query.param("visits", Long.parseLong(after.text(0))).param("what", after.text(1));
        }
        return query.query((row, number) -> new Group(
                        row.getString("what"),
                        row.getLong("visits"),
                        row.getLong("persons"),
                        row.getLong("admitted"),
                        row.getObject("wait", Long.class),
                        row.getObject("response", Long.class),
                        row.getLong("missing")))
                .list();
    }

    private static String visits(Visited which) {
        return "site = :site and arrived_at >= :from and arrived_at < :until"
                + (which.kind() == null ? "" : " and kind = :kind")
                + (which.hostId() == null ? "" : " and host_id = :host");
    }

    private static String expected(Visited which) {
        return " from expected_visitor e join invitation i using (invitation_id)"
                + " where e.site = :site and e.starts_at >= :from and e.starts_at < :until and e.outcome <> 'cancelled'"
                + (which.kind() == null ? "" : " and i.visit_kind = :kind")
                + (which.hostId() == null ? "" : " and i.host_id = :host");
    }

    private static void spread(StringBuilder columns, String name, String millis, String condition) {
        columns.append("""
            , count(*) filter (where %2$s) as %1$s_measured
            , round(avg(%3$s) filter (where %2$s))::bigint as %1$s_average
            , round(percentile_disc(0.5) within group (order by %3$s) filter (where %2$s))::bigint as %1$s_median
            , round(percentile_disc(0.9) within group (order by %3$s) filter (where %2$s))::bigint as %1$s_ninetieth
            , round(max(%3$s) filter (where %2$s))::bigint as %1$s_longest
            """.formatted(name, condition, millis));
    }

    private static Spread spread(ResultSet row, String name) throws SQLException {
        return new Spread(
                row.getLong(name + "_measured"),
                row.getObject(name + "_average", Long.class),
                row.getObject(name + "_median", Long.class),
                row.getObject(name + "_ninetieth", Long.class),
                row.getObject(name + "_longest", Long.class));
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                row.getString("event_id"),
                row.getString("id"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private JdbcClient.StatementSpec of(String sql, Visited which) {
        var query = jdbc.sql(sql)
                .param("site", which.site())
                .param("from", which.from().atOffset(UTC))
                .param("until", which.until().atOffset(UTC));
        if (which.kind() != null) {
            query = query.param("kind", which.kind());
        }
        return which.hostId() == null ? query : query.param("host", which.hostId());
    }
}
