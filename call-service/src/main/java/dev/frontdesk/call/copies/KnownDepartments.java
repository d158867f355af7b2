package dev.frontdesk.call.copies;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.call.copies.KnownStaff.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S8, S12, S17. Who leads which department, as directory-service last told. */
@Component
public class KnownDepartments {

    private final JdbcClient jdbc;
    private final KnownStaff staff;
    private final Versions versions;

    KnownDepartments(JdbcClient jdbc, KnownStaff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.versions = new Versions(jdbc, "known_department", "department_id");
    }

    /** @param managerId null: vacant @param parentId null: at the top @param toldAt how old this knowledge is */
    public record Department(
            String departmentId,
            String site,
            @Nullable String managerId,
            @Nullable String parentId,
            Instant toldAt) {}

    /** @param toldAt how old the knowledge of the department is that named the manager */
    public record Manager(Member member, Instant toldAt) {}

    /**
     * Whoever leads the person's department; where that post is vacant, or is the person's own, the next one up.
     *
     * @return empty when nobody stands above, or the department was not told yet
     */
    Optional<Manager> above(Member person, Instant at) {
        var passed = new HashSet<String>();
        var next = person.departmentId();
        while (next != null && passed.add(next)) {
            var department = find(next, person.site(), at).orElse(null);
            if (department == null) {
                return Optional.empty();
            }
            var managerId = department.managerId();
            if (managerId != null && !managerId.equals(person.staffId())) {
                var manager = staff.recipient(managerId, person.site(), at);
                if (manager.isPresent()) {
                    return manager.map(member -> new Manager(member, department.toldAt()));
                }
            }
            next = department.parentId();
        }
        return Optional.empty();
    }

    private Optional<Department> find(String departmentId, String site, Instant at) {
        return jdbc.sql("select * from known_department where department_id = :id and site = :site and "
                        + Versions.HOLDS)
                .param("id", departmentId)
                .param("site", site)
                .param("at", at.atOffset(UTC))
                .query(KnownDepartments::department)
                .optional();
    }

    /**
     * Runs in the caller's transaction.
     *
     * @param sequence of the fact; an older one than the copy's changes nothing
     */
    public void keep(Department department, long sequence) {
        if (!versions.makeRoom(department.departmentId(), department.toldAt(), sequence)) {
            return;
        }
        jdbc.sql("""
            insert into known_department (department_id, site, manager_id, parent_id, told_at, sequence)
            values (:id, :site, :manager, :parent, :told, :sequence)
            """)
                .param("id", department.departmentId())
                .param("site", department.site())
                .param("manager", department.managerId())
                .param("parent", department.parentId())
                .param("told", department.toldAt().atOffset(UTC))
                .param("sequence", sequence)
                .update();
    }

    private static Department department(ResultSet row, int number) throws SQLException {
        return new Department(
                row.getString("department_id"),
                row.getString("site"),
                row.getString("manager_id"),
                row.getString("parent_id"),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }
}
