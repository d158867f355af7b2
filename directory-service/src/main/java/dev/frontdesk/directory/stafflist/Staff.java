package dev.frontdesk.directory.stafflist;

import dev.frontdesk.kernel.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds staff. */
@Component
public class Staff {

    private static final String AFTER = """
         and (name_en, staff_id) > (select l.name_en, l.staff_id from staff_list l where l.staff_id = :after)
        """;
    private static final String FOUND = """
         and staff_id in (
            select staff_id from staff_term where site_id = :site and term like :prefix
            union all
            select s.staff_id from department_list d
                join staff_list s on s.site_id = d.site_id and s.department_id = d.department_id
            where d.site_id = :site and (lower(d.name_zh) like :prefix or lower(d.name_en) like :prefix))
        """;

    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mail only for bringing relays; never part of an answer (S105) */
    public record StaffRow(
            String staffId,
            String siteId,
            Names names,
            String departmentId,
            Names post,
            List<String> extensions,
            @Nullable String mail,
            @Nullable String deputyId,
            boolean restricted,
            long version) {}

    public Optional<StaffRow> of(String site, String staffId) {
        return jdbc.sql("select * from staff_list where site_id = :site and staff_id = :id")
                .param("site", site)
                .param("id", staffId)
                .query(Staff::row)
                .optional();
    }

    /** Whose extension it is. */
    public List<StaffRow> at(String site, String extension) {
        return jdbc.sql("""
            select * from staff_list s where s.site_id = :site and :extension = any(s.extensions) and s.staff_id in
                (select t.staff_id from staff_term t where t.site_id = :site and t.term = :extension)
            order by s.staff_id
            """)
                .param("site", site)
                .param("extension", extension)
                .query(Staff::row)
                .list();
    }

    /**
     * By English name, from the one after {@code after} on.
     *
     * @param query beginning of a Chinese name, an English or pinyin name, initials, an extension or a department's
     *     name, in any case; empty for everybody
     * @param departmentId null for all departments
     * @param after id of the last person seen; null from the first
     */
    public List<StaffRow> search(
            String site, String query, @Nullable String departmentId, @Nullable String after, int rows) {
        var typed = SearchTerms.normal(query);
        return jdbc.sql("""
                        select * from staff_list
                        where site_id = :site
                        """
                        + (after == null ? "" : AFTER)
                        + (departmentId == null ? "" : " and department_id = :department")
                        + (typed.isEmpty() ? "" : FOUND)
                        + " order by name_en, staff_id limit :rows")
                .param("site", site)
                .param("after", after)
                .param("department", departmentId)
                .param("prefix", typed.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("rows", rows)
                .query(Staff::row)
                .list();
    }

    static StaffRow row(ResultSet rows, int number) throws SQLException {
        return new StaffRow(
                rows.getString("staff_id"),
                rows.getString("site_id"),
                new Names(rows.getString("name_zh"), rows.getString("name_en")),
                rows.getString("department_id"),
                new Names(rows.getString("post_zh"), rows.getString("post_en")),
                List.of((String[]) rows.getArray("extensions").getArray()),
                rows.getString("mail"),
                rows.getString("deputy_id"),
                rows.getBoolean("restricted"),
                rows.getLong("version"));
    }
}
