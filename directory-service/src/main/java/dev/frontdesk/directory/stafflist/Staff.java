package dev.frontdesk.directory.stafflist;

import dev.frontdesk.directory.staff.FurtherPost;
import dev.frontdesk.kernel.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads staff as they are now; {@link StaffSearch} finds them. */
@Component
public class Staff {

    private static final String AFTER = """
         and (%1$s.name_en collate "C", %1$s.staff_id collate "C")
             > (select l.name_en, l.staff_id from staff_list l where l.staff_id = :after)
        """;

    private final JdbcClient jdbc;

    Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param mail only for bringing relays; never part of an answer (S105)
     * @param leftAt null while the person is here
     */
    public record StaffRow(
            String staffId,
            String siteId,
            Names names,
            String departmentId,
            Names post,
            List<FurtherPost> furtherPosts,
            List<String> extensions,
            @Nullable String mail,
            @Nullable String deputyId,
            @Nullable String assistantId,
            boolean restricted,
            @Nullable Instant leftAt,
            long version) {

        public boolean active() {
            return leftAt == null;
        }
    }

    /** Also somebody who has left: what they did once stays readable. */
    public Optional<StaffRow> of(String site, String staffId) {
        return jdbc.sql("select * from staff_list where site_id = :site and staff_id = :id")
                .param("site", site)
                .param("id", staffId)
                .query(Staff::row)
                .optional();
    }

    /** Whether somebody of this id is on the staff today. */
    public boolean present(String site, String staffId) {
        return of(site, staffId).filter(StaffRow::active).isPresent();
    }

    /** Whose extension it is. */
    public List<StaffRow> at(String site, String extension) {
        return jdbc.sql("""
            select s.* from staff_term t join staff_list s on s.staff_id = t.staff_id collate "default"
            where t.site_id = :site and t.term = :extension and :extension = any(s.extensions)
            order by s.staff_id
            """)
                .param("site", site)
                .param("extension", extension)
                .query(Staff::row)
                .list();
    }

    /**
     * Everybody who is here, by English name, from the one after {@code after} on.
     *
     * @param after id of the last person seen; null from the first
     */
    public List<StaffRow> page(String site, @Nullable String after, int rows) {
        return jdbc.sql("select * from staff_list s where site_id = :site and left_at is null"
                        + (after == null ? "" : AFTER.formatted("s"))
                        + " order by name_en collate \"C\", staff_id collate \"C\" limit :rows")
                .param("site", site)
                .param("after", after)
                .param("rows", rows)
                .query(Staff::row)
                .list();
    }

    /** Those who have a post in the department, by English name, from the one after {@code after} on. */
    public List<StaffRow> inDepartment(String site, String departmentId, @Nullable String after, int rows) {
        return jdbc.sql("""
                        select s.* from staff_place p join staff_list s on s.staff_id = p.staff_id collate "default"
                        where p.site_id = :site and p.department_id = :department
                        """
                        + (after == null ? "" : AFTER.formatted("p"))
                        + " order by p.name_en, p.staff_id limit :rows")
                .param("site", site)
                .param("department", departmentId)
                .param("after", after)
                .param("rows", rows)
                .query(Staff::row)
                .list();
    }

    static StaffRow row(ResultSet rows, int number) throws SQLException {
        var leftAt = rows.getTimestamp("left_at");
        return new StaffRow(
                rows.getString("staff_id"),
                rows.getString("site_id"),
                new Names(rows.getString("name_zh"), rows.getString("name_en")),
                rows.getString("department_id"),
                new Names(rows.getString("post_zh"), rows.getString("post_en")),
                furtherPosts(rows),
                texts(rows, "extensions"),
                rows.getString("mail"),
                rows.getString("deputy_id"),
                rows.getString("assistant_id"),
                rows.getBoolean("restricted"),
                leftAt == null ? null : leftAt.toInstant(),
                rows.getLong("version"));
    }

    private static List<FurtherPost> furtherPosts(ResultSet rows) throws SQLException {
        var departments = texts(rows, "further_departments");
        var zh = texts(rows, "further_posts_zh");
        var en = texts(rows, "further_posts_en");
        var posts = new ArrayList<FurtherPost>();
        for (int post = 0; post < departments.size(); post++) {
            posts.add(new FurtherPost(departments.get(post), new Names(zh.get(post), en.get(post))));
        }
        return List.copyOf(posts);
    }

    private static List<String> texts(ResultSet rows, String column) throws SQLException {
        return List.of((String[]) rows.getArray(column).getArray());
    }
}
