package dev.frontdesk.visitor.copies;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.copies.KnownStaff.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads which department, as directory-service last told. */
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
            @Nullable String parentId) {}

    /**
     * Whoever leads the person's department; where that post is vacant, or is the person's own, the next one up.
     *
     * @return empty when nobody stands above, or the department was not told yet
     */
    public Optional<Member> managerAbove(Member person) {
        var passed = new HashSet<String>();
        var next = person.departmentId();
        while (next != null && passed.add(next)) {
            var department = find(next, person.site()).orElse(null);
            if (department == null) {
                return Optional.empty();
            }
            var managerId = department.managerId();
            if (managerId != null && !managerId.equals(person.staffId())) {
                var manager = staff.active(managerId, person.site());
                if (manager.isPresent()) {
                    return manager;
                }
            }
            next = department.parentId();
        }
        return Optional.empty();
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
            insert into known_department (department_id, site, zh, en, manager_id, parent_id, sequence)
            values (:id, :site, :zh, :en, :manager, :parent, :sequence)
            on conflict (department_id) do update
            set site = excluded.site, zh = excluded.zh, en = excluded.en, manager_id = excluded.manager_id,
                parent_id = excluded.parent_id, sequence = excluded.sequence
            where known_department.sequence < excluded.sequence
            """)
                .param("id", department.departmentId())
                .param("site", department.site())
                .param("zh", department.names().zh())
                .param("en", department.names().en())
                .param("manager", department.managerId())
                .param("parent", department.parentId())
                .param("sequence", sequence)
                .update();
    }

    private static Department department(ResultSet row, int number) throws SQLException {
        return new Department(
                row.getString("department_id"),
                row.getString("site"),
                new Names(row.getString("zh"), row.getString("en")),
                row.getString("manager_id"),
                row.getString("parent_id"));
    }
}
