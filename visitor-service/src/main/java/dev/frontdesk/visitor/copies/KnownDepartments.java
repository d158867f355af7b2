package dev.frontdesk.visitor.copies;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.copies.KnownStaff.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads which department, and which lines are a department's own, as directory-service last told. */
@Component
public class KnownDepartments {

    private final JdbcClient jdbc;
    private final KnownStaff staff;

    KnownDepartments(JdbcClient jdbc, KnownStaff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /** @param managerId null: vacant @param parentId null: at the top */
    public record Department(
            String departmentId,
            String site,
            Names names,
            @Nullable String managerId,
            @Nullable String parentId,
            List<String> hotlines) {

        public Department {
            hotlines = List.copyOf(hotlines);
        }
    }

    /**
     * S26. Whoever leads the department whose line this is; where that post is vacant, the next one up.
     *
     * @return empty when it is no department's line, or nobody leads there
     */
    public Optional<Member> answering(String hotline, String site) {
        var passed = new HashSet<String>();
        var next = withHotline(hotline, site);
        while (next.isPresent() && passed.add(next.get().departmentId())) {
            var leads = Optional.ofNullable(next.get().managerId()).flatMap(manager -> staff.active(manager, site));
            if (leads.isPresent()) {
                return leads;
            }
            next = Optional.ofNullable(next.get().parentId()).flatMap(parent -> find(parent, site));
        }
        return Optional.empty();
    }

    private Optional<Department> withHotline(String hotline, String site) {
        return jdbc.sql("""
            select * from known_department where site = :site and :hotline = any(hotlines)
            order by department_id limit 1
            """)
                .param("site", site)
                .param("hotline", hotline)
                .query(KnownDepartments::department)
                .optional();
    }

    public Optional<Department> find(String departmentId, String site) {
        return jdbc.sql("select * from known_department where department_id = :id and site = :site")
                .param("id", departmentId)
                .param("site", site)
                .query(KnownDepartments::department)
                .optional();
    }

    /** @param sequence of the fact; an older one than the copy's changes nothing */
    public void keep(Department department, long sequence) {
        jdbc.sql("""
            insert into known_department (department_id, site, zh, en, manager_id, parent_id, hotlines, sequence)
            values (:id, :site, :zh, :en, :manager, :parent, :hotlines, :sequence)
            on conflict (department_id) do update
            set site = excluded.site, zh = excluded.zh, en = excluded.en, manager_id = excluded.manager_id,
                parent_id = excluded.parent_id, hotlines = excluded.hotlines, sequence = excluded.sequence
            where known_department.sequence < excluded.sequence
            """)
                .param("id", department.departmentId())
                .param("site", department.site())
                .param("zh", department.names().zh())
                .param("en", department.names().en())
                .param("manager", department.managerId())
                .param("parent", department.parentId())
                .param("hotlines", department.hotlines().toArray(String[]::new))
                .param("sequence", sequence)
                .update();
    }

    private static Department department(ResultSet row, int number) throws SQLException {
        return new Department(
                row.getString("department_id"),
                row.getString("site"),
                new Names(row.getString("zh"), row.getString("en")),
                row.getString("manager_id"),
                row.getString("parent_id"),
                List.of((String[]) row.getArray("hotlines").getArray()));
    }
}
