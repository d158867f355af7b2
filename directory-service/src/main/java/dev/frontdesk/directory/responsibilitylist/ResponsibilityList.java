package dev.frontdesk.directory.responsibilitylist;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.responsibility.ResponsibilityEvent.SubjectAssigned;
import dev.frontdesk.kernel.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S20, S21, S26 to S28. Who answers for what now. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
public class ResponsibilityList {

    private final JdbcClient jdbc;

    ResponsibilityList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param extensions in the order in which they are tried */
    public record ResponsibilityRow(
            String responsibilityId,
            String kind,
            Names subject,
            List<String> extensions,
            Names post,
            String rule,
            long version) {}

    /** The last row seen: the next page begins after it. */
    public record After(String kind, String responsibilityId) {

        /** Before the first. */
        public static final After NOTHING = new After("", "");
    }

    /**
     * By kind, from the one after {@code after} on.
     *
     * @param kind null for all
     */
    public List<ResponsibilityRow> page(String site, @Nullable String kind, After after, int rows) {
        return jdbc.sql("""
            select * from responsibility_list
            where site_id = :site and (kind, responsibility_id) > (:after, :id)
                and (cast(:kind as text) is null or kind = :kind)
            order by kind, responsibility_id limit :rows
            """)
                .param("site", site)
                .param("after", after.kind())
                .param("kind", kind)
                .param("id", after.responsibilityId())
                .param("rows", rows)
                .query(ResponsibilityList::row)
                .list();
    }

    @EventHandler
    void on(SubjectAssigned event, @SequenceNumber long version) {
        jdbc.sql("""
            insert into responsibility_list
                (responsibility_id, site_id, kind, subject_zh, subject_en, extensions, post_zh, post_en, rule, version)
            values (:id, :site, :kind, :zh, :en, :extensions, :postZh, :postEn, :rule, :version)
            on conflict (responsibility_id) do update set
                kind = excluded.kind, subject_zh = excluded.subject_zh, subject_en = excluded.subject_en,
                extensions = excluded.extensions, post_zh = excluded.post_zh, post_en = excluded.post_en,
                rule = excluded.rule, version = excluded.version
            where responsibility_list.version < excluded.version
            """)
                .param("id", event.responsibilityId())
                .param("site", event.siteId())
                .param("kind", event.kind())
                .param("zh", event.subject().zh())
                .param("en", event.subject().en())
                .param("extensions", event.extensions().toArray(String[]::new))
                .param("postZh", event.post().zh())
                .param("postEn", event.post().en())
                .param("rule", event.rule())
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate responsibility_list").update();
    }

    private static ResponsibilityRow row(ResultSet rows, int number) throws SQLException {
        return new ResponsibilityRow(
                rows.getString("responsibility_id"),
                rows.getString("kind"),
                new Names(rows.getString("subject_zh"), rows.getString("subject_en")),
                List.of((String[]) rows.getArray("extensions").getArray()),
                new Names(rows.getString("post_zh"), rows.getString("post_en")),
                rows.getString("rule"),
                rows.getLong("version"));
    }
}
