package dev.frontdesk.directory.departmentlist;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.names.Typed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the departments. */
@Component
public class Departments {

    private final JdbcClient jdbc;

    Departments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param managerId null while the post is vacant
     * @param parentId null at the top
     */
    public record DepartmentRow(
            String departmentId,
            String siteId,
            Names names,
            @Nullable String managerId,
            @Nullable String parentId,
            List<String> extensions,
            long version) {}

    public Optional<DepartmentRow> of(String site, String departmentId) {
        return jdbc.sql("select * from department_list where site_id = :site and department_id = :id")
                .param("site", site)
                .param("id", departmentId)
                .query(Departments::row)
                .optional();
    }

    /** Whose hotline it is. */
    public List<DepartmentRow> at(String site, String extension) {
        return jdbc.sql("""
            select * from department_list where site_id = :site and :extension = any(extensions)
            order by department_id
            """)
                .param("site", site)
                .param("extension", extension)
                .query(Departments::row)
                .list();
    }

    /** Whose names begin like this, in any case; by id. */
    public List<String> called(String site, Typed typed) {
        return jdbc.sql("""
            select distinct department_id from department_term
            where site_id = :site and term >= :from and term < :until order by department_id
            """)
                .param("site", site)
                .param("from", typed.from())
                .param("until", typed.until())
                .query((row, number) -> row.getString("department_id"))
                .list();
    }

    /** By id, from the one after {@code after} on. */
    public List<DepartmentRow> page(String site, String after, int rows) {
        return jdbc.sql("""
            select * from department_list where site_id = :site and department_id > :after
            order by department_id limit :rows
            """)
                .param("site", site)
                .param("after", after)
                .param("rows", rows)
                .query(Departments::row)
                .list();
    }

    static DepartmentRow row(ResultSet rows, int number) throws SQLException {
        return new DepartmentRow(
                rows.getString("department_id"),
                rows.getString("site_id"),
                new Names(rows.getString("name_zh"), rows.getString("name_en")),
                rows.getString("manager_id"),
                rows.getString("parent_id"),
                List.of((String[]) rows.getArray("extensions").getArray()),
                rows.getLong("version"));
    }
}
