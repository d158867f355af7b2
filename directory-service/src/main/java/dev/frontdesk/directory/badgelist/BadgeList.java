package dev.frontdesk.directory.badgelist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.badge.BadgeEvent.BadgeAssigned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S64. Whose badge it is now. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
public class BadgeList {

    private final JdbcClient jdbc;

    BadgeList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param number as the door system knows it */
    public record BadgeRow(String number, String staffId) {}

    /** Staff by number of their badge; without those that are nobody's. */
    public Map<String, String> holders(String site, Collection<String> numbers) {
        return jdbc
                .sql("select number, staff_id from badge_list"
                        + " where site_id = :site and number = any(:numbers) and staff_id is not null")
                .param("site", site)
                .param("numbers", numbers.toArray(String[]::new))
                .query(BadgeList::row)
                .list()
                .stream()
                .collect(Collectors.toMap(BadgeRow::number, BadgeRow::staffId));
    }

    /** @param after number of the last badge seen; empty from the first */
    public List<BadgeRow> page(String site, String after, int rows) {
        return jdbc.sql("select number, staff_id from badge_list"
                        + " where site_id = :site and number > :after and staff_id is not null"
                        + " order by number limit :rows")
                .param("site", site)
                .param("after", after)
                .param("rows", rows)
                .query(BadgeList::row)
                .list();
    }

    @EventHandler
    void on(BadgeAssigned event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into badge_list (site_id, number, staff_id, version) values (:site, :number, :staff, :version)
            on conflict (site_id, number) do update set staff_id = excluded.staff_id, version = excluded.version
            where badge_list.version < excluded.version
            """)
                .param("site", event.siteId())
                .param("number", event.number())
                .param("staff", event.staffId())
                .param("version", version)
                .update();
    }

    private static BadgeRow row(ResultSet rows, int number) throws SQLException {
        return new BadgeRow(rows.getString("number"), rows.getString("staff_id"));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate badge_list").update();
    }
}
