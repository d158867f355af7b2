package dev.frontdesk.directory.sitelist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.site.SiteEvent.DutySupervisorNamed;
import dev.frontdesk.directory.site.SiteEvent.SiteConfigured;
import dev.frontdesk.kernel.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every site as it is configured now. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
public class SiteList {

    private final JdbcClient jdbc;

    SiteList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param relayWithinSeconds S114
     * @param greeting S5, S107
     */
    public record SiteRow(
            String siteId, Names names, String zone, long relayWithinSeconds, Names greeting, long version) {}

    public Optional<SiteRow> of(String siteId) {
        return jdbc.sql("select * from site_list where site_id = :site")
                .param("site", siteId)
                .query(SiteList::row)
                .optional();
    }

    /** S4, S16, S67. Who is told what is wrong with rosters and late at the desk; empty when the site named nobody. */
    public Optional<String> dutySupervisor(String siteId) {
        return jdbc.sql("select duty_supervisor_id from site_list"
                        + " where site_id = :site and duty_supervisor_id is not null")
                .param("site", siteId)
                .query(String.class)
                .optional();
    }

    /** For the watches. */
    public List<SiteRow> all() {
        return jdbc.sql("select * from site_list order by site_id")
                .query(SiteList::row)
                .list();
    }

    @EventHandler
    void on(SiteConfigured event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into site_list (site_id, name_zh, name_en, zone, relay_within_seconds, greeting_zh, greeting_en, version)
            values (:site, :zh, :en, :zone, :limit, :greetingZh, :greetingEn, :version)
            on conflict (site_id) do update set
                name_zh = excluded.name_zh, name_en = excluded.name_en, zone = excluded.zone,
                relay_within_seconds = excluded.relay_within_seconds,
                greeting_zh = excluded.greeting_zh, greeting_en = excluded.greeting_en, version = excluded.version
            where site_list.version < excluded.version
            """)
                .param("site", event.siteId())
                .param("zh", event.names().zh())
                .param("en", event.names().en())
                .param("zone", event.zone())
                .param("limit", event.relayWithinSeconds())
                .param("greetingZh", event.greeting().zh())
                .param("greetingEn", event.greeting().en())
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(DutySupervisorNamed event, @SequenceNumber long version) {
        jdbc.sql("update site_list set duty_supervisor_id = :staff, version = :version"
                        + " where site_id = :site and version < :version")
                .param("site", event.siteId())
                .param("staff", event.staffId())
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate site_list").update();
    }

    private static SiteRow row(ResultSet rows, int number) throws SQLException {
        return new SiteRow(
                rows.getString("site_id"),
                new Names(rows.getString("name_zh"), rows.getString("name_en")),
                rows.getString("zone"),
                rows.getLong("relay_within_seconds"),
                new Names(rows.getString("greeting_zh"), rows.getString("greeting_en")),
                rows.getLong("version"));
    }
}
