package dev.frontdesk.visitor.copies;

import dev.frontdesk.kernel.Names;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the desk needs to know of its site, as directory-service last told. */
@Component
public class SiteSettings {

    private final JdbcClient jdbc;

    SiteSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param relayWithin S114. How long a message may take until it is read back right */
    public record Site(String siteId, Names names, ZoneId zone, Duration relayWithin) {}

    /** The site's zone; UTC for a site of which nothing was told yet. */
    public ZoneId zone(String siteId) {
        return find(siteId).map(Site::zone).orElse(ZoneOffset.UTC);
    }

    public Optional<Site> find(String siteId) {
        return jdbc.sql("select * from site_setting where site = :site")
                .param("site", siteId)
                .query((row, number) -> new Site(
                        row.getString("site"),
                        new Names(row.getString("zh"), row.getString("en")),
                        ZoneId.of(row.getString("zone")),
                        Duration.ofSeconds(row.getLong("relay_within_seconds"))))
                .optional();
    }

    /** @param sequence of the fact; an older one than the copy's changes nothing */
    public void keep(Site site, long sequence) {
        jdbc.sql("""
            insert into site_setting (site, zh, en, zone, relay_within_seconds, sequence)
            values (:site, :zh, :en, :zone, :seconds, :sequence)
            on conflict (site) do update
            set zh = excluded.zh, en = excluded.en, zone = excluded.zone,
                relay_within_seconds = excluded.relay_within_seconds, sequence = excluded.sequence
            where site_setting.sequence < excluded.sequence
            """)
                .param("site", site.siteId())
                .param("zh", site.names().zh())
                .param("en", site.names().en())
                .param("zone", site.zone().getId())
                .param("seconds", site.relayWithin().toSeconds())
                .param("sequence", sequence)
                .update();
    }
}
