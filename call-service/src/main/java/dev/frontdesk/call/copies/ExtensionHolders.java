package dev.frontdesk.call.copies;

import dev.frontdesk.call.copies.KnownStaff.Member;
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
        return jdbc.sql("""
            select staff_id from known_staff
            where site = :site and active and :extension = any(extensions)
            order by staff_id limit 1
            """)
                .param("site", site)
                .param("extension", extension)
                .query(String.class)
                .optional()
                .flatMap(staffId -> staff.recipient(staffId, site));
    }
}
