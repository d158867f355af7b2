package dev.frontdesk.privacy;

import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Erasing a person: one asks with a reason, another agrees, and then it is done at once and for good. */
public final class Erasures {

    private final VaultDatabase database;
    private final Vault vault;

    Erasures(VaultDatabase database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /**
     * @param reason stable word, for example {@code asked-by-person}
     * @param approvedBy null while nobody has agreed
     */
    public record Erasure(
            String id,
            String person,
            String reason,
            String requestedBy,
            Instant requestedAt,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt) {}

    /**
     * The same again gives the same answer.
     *
     * @throws Rejection {@code id-taken}, {@code person-unknown}
     */
    public Erasure request(String id, String person, Origin origin, String reason) {
        return database.inTransaction(_ -> {
            if (!vault.knows(person)) {
                throw new Rejection("person-unknown", "the vault knows no such person");
            }
            jdbc().sql("""
                insert into erasure (id, person, site, reason, requested_by)
                values (:id, :person, :site, :reason, :by) on conflict (id) do nothing
                """)
                    .param("id", id)
                    .param("person", person)
                    .param("site", origin.site())
                    .param("reason", reason)
                    .param("by", origin.actor())
                    .update();
            return of(id, origin.site())
                    .filter(it -> it.person().equals(person) && it.requestedBy().equals(origin.actor()))
                    .orElseThrow(() -> new Rejection("id-taken", "this erasure is another one"));
        });
    }

    /**
     * Erases. Repeated it changes nothing.
     *
     * @return empty when the site knows no such request
     * @throws Rejection {@code erasure-own-approval}: who asked can't agree
     */
    public Optional<Erasure> approve(String id, Origin origin) {
        var asked = of(id, origin.site());
        if (asked.isEmpty() || asked.get().approvedBy() != null) {
            return asked;
        }
        if (asked.get().requestedBy().equals(origin.actor())) {
            throw new Rejection("erasure-own-approval", "somebody else has to agree");
        }
        // Erased first: should the note be lost, agreeing again finds nothing left to erase and notes it.
        vault.erase(asked.get().person(), origin, asked.get().reason());
        jdbc().sql("""
            update erasure set approved_by = :by, approved_at = now() where id = :id and approved_by is null
            """).param("by", origin.actor()).param("id", id).update();
        return of(id, origin.site());
    }

    /** The newest first, those before a moment and id. */
    public List<Erasure> before(String site, Instant requestedAt, String id, int limit) {
        return jdbc().sql("""
            select * from erasure where site = :site and (requested_at, id) < (:at, :id)
            order by requested_at desc, id desc limit :limit
            """)
                .param("site", site)
                .param("at", Timestamp.from(requestedAt))
                .param("id", id)
                .param("limit", limit)
                .query(Erasures::erasure)
                .list();
    }

    private Optional<Erasure> of(String id, String site) {
        return jdbc().sql("select * from erasure where id = :id and site = :site")
                .param("id", id)
                .param("site", site)
                .query(Erasures::erasure)
                .optional();
    }

    private JdbcClient jdbc() {
        return database.jdbc();
    }

    private static Erasure erasure(ResultSet row, int number) throws SQLException {
        var approved = row.getTimestamp("approved_at");
        return new Erasure(
                row.getString("id"),
                row.getString("person"),
                row.getString("reason"),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                row.getString("approved_by"),
                approved == null ? null : approved.toInstant());
    }
}
