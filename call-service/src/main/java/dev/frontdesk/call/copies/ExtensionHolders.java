package dev.frontdesk.call.copies;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.call.copies.KnownStaff.Member;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose extension it is (S7), as directory-service last told. */
@Component
public class ExtensionHolders {

    private final JdbcClient jdbc;
    private final KnownStaff staff;

    ExtensionHolders(JdbcClient jdbc, KnownStaff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /** @return empty where nobody at this site has it */
    public Optional<Member> holder(String extension, String site) {
        return holder(extension, site, Versions.LATEST);
    }

    Optional<Member> holder(String extension, String site, Instant at) {
        return jdbc.sql("""
            select staff_id from known_staff
            where site = :site and active and extensions @> array[cast(:extension as text)] and %s
            order by staff_id limit 1
            """.formatted(Versions.HOLDS))
                .param("site", site)
                .param("extension", extension)
                .param("at", at.atOffset(UTC))
                .query(String.class)
                .optional()
                .flatMap(staffId -> staff.recipient(staffId, site, at));
    }
}
