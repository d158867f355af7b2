package dev.frontdesk.visitor.copies;

import dev.frontdesk.kernel.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom somebody can visit (S33, S40): the members of staff, as directory-service last told. */
@Component
public class KnownStaff {

    private final JdbcClient jdbc;

    KnownStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param active whether the person still works here
     * @param deputyId who stands in; null: nobody was named
     * @param restricted S89. A leader: how to reach this person is told to nobody outside
     */
    public record Member(
            String staffId,
            String site,
            Names names,
            boolean active,
            List<String> extensions,
            @Nullable String departmentId,
            @Nullable String deputyId,
            boolean restricted) {

        public Member {
            extensions = List.copyOf(extensions);
        }
    }

    /** @return empty where this site has nobody of that id, or nobody any more */
    public Optional<Member> active(String staffId, String site) {
        return jdbc.sql("select * from known_staff where staff_id = :staff and site = :site and active")
                .param("staff", staffId)
                .param("site", site)
                .query(KnownStaff::member)
                .optional();
    }

    /** Whose extension it is; empty where nobody at this site has it. */
    public Optional<Member> holder(String extension, String site) {
        return jdbc.sql("""
            select * from known_staff
            where site = :site and active and :extension = any(extensions)
            order by staff_id limit 1
            """)
                .param("site", site)
                .param("extension", extension)
                .query(KnownStaff::member)
                .optional();
    }

    /** Names by id, also of those who left. */
    public Map<String, Names> names(Collection<String> staffIds) {
        if (staffIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from known_staff where staff_id = any(:staff)")
                .param("staff", staffIds.toArray(String[]::new))
                .query(KnownStaff::member)
                .list()
                .stream()
                .collect(Collectors.toMap(Member::staffId, Member::names));
    }

    /** @param sequence of the fact; an older one than the copy's changes nothing */
    public void keep(Member member, long sequence) {
        jdbc.sql("""
            insert into known_staff
                (staff_id, site, zh, en, active, extensions, department_id, deputy_id, restricted, sequence)
            values (:staff, :site, :zh, :en, :active, :extensions, :department, :deputy, :restricted, :sequence)
            on conflict (staff_id) do update
            set site = excluded.site, zh = excluded.zh, en = excluded.en, active = excluded.active,
                extensions = excluded.extensions, department_id = excluded.department_id,
                deputy_id = excluded.deputy_id, restricted = excluded.restricted, sequence = excluded.sequence
            where known_staff.sequence < excluded.sequence
            """)
                .param("staff", member.staffId())
                .param("site", member.site())
                .param("zh", member.names().zh())
                .param("en", member.names().en())
                .param("active", member.active())
                .param("extensions", member.extensions().toArray(String[]::new))
                .param("department", member.departmentId())
                .param("deputy", member.deputyId())
                .param("restricted", member.restricted())
                .param("sequence", sequence)
                .update();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getString("staff_id"),
                row.getString("site"),
                new Names(row.getString("zh"), row.getString("en")),
                row.getBoolean("active"),
                List.of((String[]) row.getArray("extensions").getArray()),
                row.getString("department_id"),
                row.getString("deputy_id"),
                row.getBoolean("restricted"));
    }
}
