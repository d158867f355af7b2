package dev.frontdesk.mailroom.copies;

import dev.frontdesk.kernel.Names;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Departments as cost centres and addressees, as directory-service last told. */
@Component
public class KnownDepartments {

    private final JdbcClient jdbc;

    KnownDepartments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param managerId null: vacant */
    public record Department(
            String departmentId,
            String site,
            Names names,
            @Nullable String managerId) {}

    public Optional<Department> find(String departmentId, String site) {
        return jdbc.sql("select * from known_department where department_id = :id and site = :site")
                .param("id", departmentId)
                .param("site", site)
                .query((row, number) -> new Department(
                        row.getString("department_id"),
                        row.getString("site"),
                        new Names(row.getString("zh"), row.getString("en")),
                        row.getString("manager_id")))
                .optional();
    }

    /** Names by id. */
    public Map<String, Names> names(Collection<String> departmentIds) {
        if (departmentIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select department_id, zh, en from known_department where department_id in (:ids)")
                .param("ids", departmentIds)
                .query((row, number) ->
                        Map.entry(row.getString("department_id"), new Names(row.getString("zh"), row.getString("en"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param sequence of the fact; an older one than the copy's changes nothing */
    public void keep(Department department, long sequence) {
        jdbc.sql("""
            insert into known_department (department_id, site, zh, en, manager_id, sequence)
            values (:id, :site, :zh, :en, :manager, :sequence)
            on conflict (department_id) do update
            set site = excluded.site, zh = excluded.zh, en = excluded.en, manager_id = excluded.manager_id,
                sequence = excluded.sequence
            where known_department.sequence < excluded.sequence
            """)
                .param("id", department.departmentId())
                .param("site", department.site())
                .param("zh", department.names().zh())
                .param("en", department.names().en())
                .param("manager", department.managerId())
                .param("sequence", sequence)
                .update();
    }
}
