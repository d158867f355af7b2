package dev.frontdesk.call.copies;

import dev.frontdesk.kernel.Names;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the desk needs to know of its site, as directory-service last told. */
@Component
public class SiteSettings {

    /** S114. Holds for a site of which nothing was told yet: a message is never without a limit. */
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(300);

    private final JdbcClient jdbc;

    SiteSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param relayWithin S114. How long a message may take until it is read back right
     * @param greeting S5, S107. The first sentence on the telephone
     */
    public record Site(String siteId, Names names, String zone, Duration relayWithin, Names greeting) {}

    /** S114. The limit for a message taken now. */
    public Duration relayWithin(String siteId) {
        return find(siteId).map(Site::relayWithin).orElse(USUAL_LIMIT);
    }

    public Optional<Site> find(String siteId) {
        return jdbc.sql("select * from site_setting where site = :site")
                .param("site", siteId)
                .query((row, number) -> new Site(
                        row.getString("site"),
                        new Names(row.getString("zh"), row.getString("en")),
                        row.getString("zone"),
                        Duration.ofSeconds(row.getLong("relay_within_seconds")),
                        new Names(row.getString("greeting_zh"), row.getString("greeting_en"))))
                .optional();
    }

    /** @param sequence of the fact; an older one than the copy's changes nothing */
    public void keep(Site site, long sequence) {
        jdbc.sql("""
            insert into site_setting
                (site, zh, en, zone, relay_within_seconds, greeting_zh, greeting_en, sequence)
            values (:site, :zh, :en, :zone, :seconds, :greetingZh, :greetingEn, :sequence)
            on conflict (site) do update
            set zh = excluded.zh, en = excluded.en, zone = excluded.zone,
                relay_within_seconds = excluded.relay_within_seconds, greeting_zh = excluded.greeting_zh,
                greeting_en = excluded.greeting_en, sequence = excluded.sequence
            where site_setting.sequence < excluded.sequence
            """)
                .param("site", site.siteId())
                .param("zh", site.names().zh())
                .param("en", site.names().en())
                .param("zone", site.zone())
                .param("seconds", site.relayWithin().toSeconds())
                .param("greetingZh", site.greeting().zh())
                .param("greetingEn", site.greeting().en())
                .param("sequence", sequence)
                .update();
    }
}
