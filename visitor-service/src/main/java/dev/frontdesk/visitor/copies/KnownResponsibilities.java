package dev.frontdesk.visitor.copies;

import dev.frontdesk.kernel.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S36 to S39, S48, S53 to S56. Who answers for which subject, as directory-service last told. */
@Component
public class KnownResponsibilities {

    private final JdbcClient jdbc;

    KnownResponsibilities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param extensions in the order in which they are tried
     * @param rule S-number
     */
    public record Responsible(
            String responsibilityId,
            String site,
            String kind,
            Names subject,
            Names post,
            List<String> extensions,
            String rule) {

        public Responsible {
            extensions = List.copyOf(extensions);
        }
    }

    public Optional<Responsible> find(String responsibilityId, String site) {
        return jdbc.sql("select * from known_responsibility where responsibility_id = :id and site = :site")
                .param("id", responsibilityId)
                .param("site", site)
                .query(KnownResponsibilities::responsible)
                .optional();
    }

    /** @param sequence of the fact; an older one than the copy's changes nothing */
    public void keep(Responsible one, long sequence) {
        jdbc.sql("""
            insert into known_responsibility (responsibility_id, site, kind, subject_zh, subject_en, post_zh, post_en,
                extensions, rule, sequence)
            values (:id, :site, :kind, :subjectZh, :subjectEn, :postZh, :postEn, :extensions, :rule, :sequence)
            on conflict (responsibility_id) do update
            set site = excluded.site, kind = excluded.kind, subject_zh = excluded.subject_zh,
                subject_en = excluded.subject_en, post_zh = excluded.post_zh, post_en = excluded.post_en,
                extensions = excluded.extensions, rule = excluded.rule, sequence = excluded.sequence
            where known_responsibility.sequence < excluded.sequence
            """)
                .param("id", one.responsibilityId())
                .param("site", one.site())
                .param("kind", one.kind())
                .param("subjectZh", one.subject().zh())
                .param("subjectEn", one.subject().en())
                .param("postZh", one.post().zh())
                .param("postEn", one.post().en())
                .param("extensions", one.extensions().toArray(String[]::new))
                .param("rule", one.rule())
                .param("sequence", sequence)
                .update();
    }

    private static Responsible responsible(ResultSet row, int number) throws SQLException {
        return new Responsible(
                row.getString("responsibility_id"),
                row.getString("site"),
                row.getString("kind"),
                new Names(row.getString("subject_zh"), row.getString("subject_en")),
                new Names(row.getString("post_zh"), row.getString("post_en")),
                List.of((String[]) row.getArray("extensions").getArray()),
                row.getString("rule"));
    }
}
