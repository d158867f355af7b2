package dev.frontdesk.mailroom.aliases;

import dev.frontdesk.names.Typed;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the aliases of a site. */
@Component
public class Aliases {

    private final JdbcClient jdbc;

    Aliases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param written as it stands on mail */
    public record AliasRow(
            String aliasId, String written, String staffId, Instant namedAt, String namedBy, String eventId) {}

    /** An e-mail address counts whole, anything else by its letters and digits. Empty where nothing is left. */
    public static String term(String written) {
        return written.contains("@") ? written.strip().toLowerCase(Locale.ROOT) : Typed.normal(written);
    }

    /** Whose mail with these words is, and nothing but them. */
    public Optional<String> whose(String written, String site) {
        return jdbc.sql("select staff_id from recipient_alias where site = :site and term = :term and staff_id is not"
                        + " null")
                .param("site", site)
                .param("term", term(written))
                .query(String.class)
                .optional();
    }

    /** By what is written. */
    public Page<AliasRow> page(String site, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 1);
        var query = jdbc.sql("select * from recipient_alias where site = :site and staff_id is not null"
                        + (after == null ? "" : " and term > :after")
                        + " order by term limit :most")
                .param("site", site)
                .param("most", size + 1);
        if (after != null) {
            query = query.param("after", after.text(0));
        }
        return Page.of(query.query(Aliases::row).list(), size, row -> Cursor.of(term(row.written())));
    }

    private static AliasRow row(ResultSet row, int number) throws SQLException {
        return new AliasRow(
                row.getString("alias_id"),
                row.getString("written"),
                row.getString("staff_id"),
                row.getObject("named_at", OffsetDateTime.class).toInstant(),
                row.getString("named_by"),
                row.getString("event_id"));
    }
}
