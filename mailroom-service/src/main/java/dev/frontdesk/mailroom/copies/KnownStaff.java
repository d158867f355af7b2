package dev.frontdesk.mailroom.copies;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.names.SearchTerms;
import dev.frontdesk.names.Typed;
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

/** Who sends and receives mail: the members of staff, as directory-service last told. */
@Component
public class KnownStaff {

    private final JdbcClient jdbc;

    KnownStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param active whether the person still works here
     * @param deputyId who stands in; null: nobody
     */
    public record Member(
            String staffId,
            String site,
            Names names,
            boolean active,
            List<String> extensions,
            String departmentId,
            @Nullable String deputyId) {

        public Member {
            extensions = List.copyOf(extensions);
        }
    }

    /** Also somebody who left. @return empty where this site never had anybody of that id */
    public Optional<Member> find(String staffId, String site) {
        return jdbc.sql("select * from known_staff where staff_id = :staff and site = :site")
                .param("staff", staffId)
                .param("site", site)
                .query(KnownStaff::member)
                .optional();
    }

    /** Somebody who works at this site now. */
    public Optional<Member> active(String staffId, String site) {
        return find(staffId, site).filter(Member::active);
    }

    /** Names by id, also of those who left. */
    public Map<String, Names> names(Collection<String> staffIds) {
        if (staffIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from known_staff where staff_id in (:staff)")
                .param("staff", staffIds)
                .query(KnownStaff::member)
                .list()
                .stream()
                .collect(Collectors.toMap(Member::staffId, Member::names));
    }

    /** @param sequence of the fact; an older one than the copy's changes nothing */
    public void keep(Member member, long sequence) {
        var taken = jdbc.sql("""
            insert into known_staff (staff_id, site, zh, en, active, extensions, department_id, deputy_id, sequence)
            values (:staff, :site, :zh, :en, :active, :extensions, :department, :deputy, :sequence)
            on conflict (staff_id) do update
            set site = excluded.site, zh = excluded.zh, en = excluded.en, active = excluded.active,
                extensions = excluded.extensions, department_id = excluded.department_id,
                deputy_id = excluded.deputy_id, sequence = excluded.sequence
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
                .param("sequence", sequence)
                .update();
        if (taken == 1) {
            index(member);
        }
    }

    /** Also somebody who left: mail goes on coming for them. */
    private void index(Member member) {
        jdbc.sql("delete from known_staff_term where staff_id = :staff")
                .param("staff", member.staffId())
                .update();
        var terms = SearchTerms.of(member.names(), member.extensions(), List.of());
        terms.add(Typed.normal(member.names().en()));
        jdbc.sql("""
            insert into known_staff_term (site, term, staff_id)
            select :site, term, :staff from unnest(:terms) as term
            on conflict do nothing
            """)
                .param("site", member.site())
                .param("staff", member.staffId())
                .param("terms", terms.toArray(String[]::new))
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
                row.getString("deputy_id"));
    }
}
