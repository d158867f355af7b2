package dev.frontdesk.mailroom.copies;

import dev.frontdesk.kernel.Names;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the mail room needs to know of its site, as directory-service last told. */
@Component
public class SiteSettings {

    /** Holds for a site of which nothing was told yet. */
    private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;

    SiteSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Site(String siteId, Names names, String zone) {}

    /** In whose days and months this site counts. */
    public ZoneId zone(String siteId) {
        return find(siteId).map(site -> ZoneId.of(site.zone())).orElse(USUAL_ZONE);
    }

    public Optional<Site> find(String siteId) {
        return jdbc.sql("select * from site_setting where site = :site")
                .param("site", siteId)
                .query((row, number) -> new Site(
                        row.getString("site"),
                        new Names(row.getString("zh"), row.getString("en")),
                        row.getString("zone")))
                .optional();
    }

    /** @param sequence of the fact; an older one than the copy's changes nothing */
    public void keep(Site site, long sequence) {
        jdbc.sql("""
            insert into site_setting (site, zh, en, zone, sequence) values (:site, :zh, :en, :zone, :sequence)
            on conflict (site) do update
            set zh = excluded.zh, en = excluded.en, zone = excluded.zone, sequence = excluded.sequence
            where site_setting.sequence < excluded.sequence
            """)
                .param("site", site.siteId())
                .param("zh", site.names().zh())
                .param("en", site.names().en())
                .param("zone", site.zone())
                .param("sequence", sequence)
                .update();
    }
}
