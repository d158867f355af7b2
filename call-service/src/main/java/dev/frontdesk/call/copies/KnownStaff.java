package dev.frontdesk.call.copies;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.kernel.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can be left a message (S109, S113): the members of staff, as directory-service last told. */
@Component
public class KnownStaff {

    private final JdbcClient jdbc;
    private final Versions versions;

    KnownStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.versions = new Versions(jdbc, "known_staff", "staff_id");
    }

    /**
     * @param active whether the person still works here
     * @param departmentId null: not told yet
     */
    public record Member(
            String staffId,
            String site,
            Names names,
            boolean active,
            List<String> extensions,
            @Nullable String departmentId) {

        public Member {
            extensions = List.copyOf(extensions);
        }
    }

    /** @return empty where this site has nobody of that id, or nobody any more */
    public Optional<Member> recipient(String staffId, String site) {
        return recipient(staffId, site, Versions.LATEST);
    }

    Optional<Member> recipient(String staffId, String site, Instant at) {
        return jdbc.sql("select * from known_staff where staff_id = :staff and site = :site and active and "
                        + Versions.HOLDS)
                .param("staff", staffId)
                .param("site", site)
                .param("at", at.atOffset(UTC))
                .query(KnownStaff::member)
                .optional();
    }

    /** Names by id, also of those who left. */
    public Map<String, Names> names(Collection<String> staffIds) {
        if (staffIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from known_staff where staff_id in (:staff) and until_at is null")
                .param("staff", staffIds)
                .query(KnownStaff::member)
                .list()
                .stream()
                .collect(Collectors.toMap(Member::staffId, Member::names));
    }

    /**
     * Runs in the caller's transaction.
     *
     * @param sequence of the fact; an older one than the copy's changes nothing
     */
    public void keep(Member member, Instant toldAt, long sequence) {
        if (!versions.makeRoom(member.staffId(), toldAt, sequence)) {
            return;
        }
        jdbc.sql("""
            insert into known_staff (staff_id, site, zh, en, active, extensions, department_id, told_at, sequence)
            values (:staff, :site, :zh, :en, :active, :extensions, :department, :told, :sequence)
            """)
                .param("staff", member.staffId())
                .param("site", member.site())
                .param("zh", member.names().zh())
                .param("en", member.names().en())
                .param("active", member.active())
                .param("extensions", member.extensions().toArray(String[]::new))
                .param("department", member.departmentId())
                .param("told", toldAt.atOffset(UTC))
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
                row.getString("department_id"));
    }
}
