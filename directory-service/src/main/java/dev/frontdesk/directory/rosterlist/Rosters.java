package dev.frontdesk.directory.rosterlist;

import dev.frontdesk.kernel.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which rosters there are. */
@Component
public class Rosters {

    private final JdbcClient jdbc;

    Rosters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param names of the duty
     * @param changedVersion of the latest plan, override, swap or correction
     */
    public record RosterRow(String rosterId, String siteId, Names names, String zone, long changedVersion) {}

    /** Those of one site, in the order of their ids. */
    public List<RosterRow> of(String site) {
        return jdbc.sql("select * from roster_list where site_id = :site order by roster_id")
                .param("site", site)
                .query(Rosters::row)
                .list();
    }

    /** Those of all sites, for the watch. */
    public List<RosterRow> all() {
        return jdbc.sql("select * from roster_list").query(Rosters::row).list();
    }

    private static RosterRow row(ResultSet rows, int number) throws SQLException {
        return new RosterRow(
                rows.getString("roster_id"),
                rows.getString("site_id"),
                new Names(rows.getString("name_zh"), rows.getString("name_en")),
                rows.getString("zone"),
                rows.getLong("changed_version"));
    }
}
