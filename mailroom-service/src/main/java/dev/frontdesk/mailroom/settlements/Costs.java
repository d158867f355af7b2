package dev.frontdesk.mailroom.settlements;

import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was approved, by department and courier, and what was not right; each figure with the events that made it. */
@Component
public class Costs {

    private final JdbcClient jdbc;

    Costs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one department pays for one courier. All of a month add up to what was approved, to the cent.
     *
     * @param eventIds a hundred at most, and those of the approvals
     * @param costCentre null: what no department pays, for example a charge to a person
     */
    public record DepartmentCost(
            @Nullable String costCentre, String carrier, long items, long cents, List<String> eventIds) {

        public DepartmentCost {
            eventIds = List.copyOf(eventIds);
        }
    }

    /** What was asked and what is paid for one kind of difference; also of settlements that are not approved yet. */
    public record DifferenceFigure(
            String kind, long count, long open, long claimedCents, long paysCents, List<String> eventIds) {

        public DifferenceFigure {
            eventIds = List.copyOf(eventIds);
        }
    }

    /** Every cent that is paid for a month, with the department it falls on and the events that proved it. */
    private static final String PARTS = """
        with settled as (
            select * from settlement where site = :site and month = :month and state in ('approved', 'paid')),
        part as (
            select i.cost_centre, s.carrier, m.cents, m.event_id, s.approved_event
            from settled s
            join settlement_match m on m.settlement_id = s.settlement_id and m.round = s.round
            left join payable_item i on i.item_id = m.item_id
            union all
            select case when d.staff_id is null then i.cost_centre end, s.carrier, d.pays_cents,
                d.resolved_event, s.approved_event
            from settled s
            join settlement_difference d on d.settlement_id = s.settlement_id and d.round = s.round
            left join payable_item i on i.item_id = d.item_ids[1]
            where d.pays_cents > 0)
        """;

    /** Of settlements of this month that are approved or paid. */
    public List<DepartmentCost> byDepartment(String site, String month) {
        return jdbc.sql(PARTS + """
            select cost_centre, carrier, count(*) as items, sum(cents) as cents,
                (array_agg(distinct event_id))[1 : 100] || array_agg(distinct approved_event) as events
            from part group by cost_centre, carrier order by cost_centre nulls last, carrier
            """)
                .param("site", site)
                .param("month", month)
                .query((row, number) -> new DepartmentCost(
                        row.getString("cost_centre"),
                        row.getString("carrier"),
                        row.getLong("items"),
                        row.getLong("cents"),
                        texts((Object[]) row.getArray("events").getArray())))
                .list();
    }

    /** All events behind one department's cost, by id. @param costCentre null: what no department pays */
    public Page<String> events(
            String site, String month, @Nullable String costCentre, String carrier, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 1);
        var query = jdbc.sql(PARTS + """
            select id from (
                select event_id as id from part
                where carrier = :carrier and cost_centre is not distinct from cast(:centre as text)
                union
                select approved_event from part
                where carrier = :carrier and cost_centre is not distinct from cast(:centre as text)) e
            %s order by id limit :most
            """.formatted(after == null ? "" : "where id > :after"))
                .param("site", site)
                .param("month", month)
                .param("carrier", carrier)
                .param("centre", costCentre)
                .param("most", size + 1);
        if (after != null) {
            query = query.param("after", after.text(0));
        }
        return Page.of(query.query((row, number) -> row.getString("id")).list(), size, id -> Cursor.of(id));
    }

    public List<DifferenceFigure> differences(String site, String month) {
        return jdbc.sql("""
            select d.kind, count(*) as found, count(*) filter (where d.resolution is null) as open,
                sum(d.claimed_cents) as claimed, coalesce(sum(d.pays_cents), 0) as pays,
                array_agg(distinct d.event_id)
                    || coalesce(array_agg(distinct d.resolved_event)
                        filter (where d.resolved_event is not null), '{}') as events
            from settlement s
            join settlement_difference d on d.settlement_id = s.settlement_id and d.round = s.round
            where s.site = :site and s.month = :month
            group by d.kind order by d.kind
            """)
                .param("site", site)
                .param("month", month)
                .query((row, number) -> new DifferenceFigure(
                        row.getString("kind"),
                        row.getLong("found"),
                        row.getLong("open"),
                        row.getLong("claimed"),
                        row.getLong("pays"),
                        texts((Object[]) row.getArray("events").getArray())))
                .list();
    }

    private static List<String> texts(Object[] values) {
        return Arrays.stream(values).map(String.class::cast).toList();
    }
}
