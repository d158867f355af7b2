package dev.frontdesk.gateway.callers;

import dev.frontdesk.gateway.accounts.Digests;
import dev.frontdesk.gateway.accounts.Grant;
import dev.frontdesk.gateway.accounts.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kiosks of the sites. One is paired by a code that is good once; a revoked one stays in the list. */
@Repository
public class Kiosks {

    /** @param codeUntil until when it waits for its code; null when it is paired */
    public record Kiosk(
            String id,
            String site,
            String name,
            String createdBy,
            Instant createdAt,
            @Nullable Instant codeUntil,
            @Nullable Instant pairedAt,
            @Nullable String revokedBy,
            @Nullable Instant revokedAt) {}

    /** What an admin asks for. */
    public record Wanted(String id, String site, String name) {}

    private final JdbcClient jdbc;

    Kiosks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Caller> caller(String id) {
        return jdbc.sql("select site from kiosk where id = :id and paired_at is not null and revoked_at is null")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(site -> new Caller(id, Caller.Kind.KIOSK, null, List.of(new Grant(site, Role.KIOSK.word()))));
    }

    /** @return false when it is paired or revoked already, or belongs to another site */
    public boolean put(Wanted kiosk, String code, Instant codeUntil, String actor) {
        return jdbc.sql("""
            insert into kiosk (id, site, name, code_digest, code_until, created_by)
            values (:id, :site, :name, :code, :until, :actor)
            on conflict (id) do update set name = :name, code_digest = :code, code_until = :until
            where kiosk.site = :site and kiosk.paired_at is null and kiosk.revoked_at is null\
            """)
                        .param("id", kiosk.id())
                        .param("site", kiosk.site())
                        .param("name", kiosk.name())
                        .param("code", Digests.of(code))
                        .param("until", Timestamp.from(codeUntil))
                        .param("actor", actor)
                        .update()
                == 1;
    }

    /** Uses the code up. Of two that type it at once, one is paired. */
    public Optional<String> pair(String code) {
        return jdbc.sql("""
            update kiosk set paired_at = now(), code_digest = null, code_until = null
            where code_digest = :code and code_until > now() and revoked_at is null
            returning id\
            """).param("code", Digests.of(code)).query(String.class).optional();
    }

    /** @return false when there is no such kiosk at the site */
    public boolean revoke(String id, String site, String actor) {
        return jdbc.sql("""
            update kiosk set revoked_at = coalesce(revoked_at, now()), revoked_by = coalesce(revoked_by, :actor),
                code_digest = null, code_until = null
            where id = :id and site = :site\
            """)
                        .param("id", id)
                        .param("site", site)
                        .param("actor", actor)
                        .update()
                == 1;
    }

    public Optional<Kiosk> find(String id, String site) {
        return jdbc.sql("select * from kiosk where id = :id and site = :site")
                .param("id", id)
                .param("site", site)
                .query(Kiosks::read)
                .optional();
    }

    /** The newest first; an office has a handful, so there are no pages. */
    public List<Kiosk> at(String site) {
        return jdbc.sql("select * from kiosk where site = :site order by created_at desc, id limit 200")
                .param("site", site)
                .query(Kiosks::read)
                .list();
    }

    private static Kiosk read(ResultSet row, int n) throws SQLException {
        return new Kiosk(
                row.getString("id"),
                row.getString("site"),
                row.getString("name"),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                moment(row, "code_until"),
                moment(row, "paired_at"),
                row.getString("revoked_by"),
                moment(row, "revoked_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
