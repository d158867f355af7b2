package dev.frontdesk.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One encrypted row per reference. */
final class Entries {

    /** As it lies in the table; all null once erased. */
    record Entry(
            String ref,
            String person,
            byte @Nullable [] wrappedKey,
            @Nullable Sealed sealed) {

        String owner() {
            return ownerOf(ref, person);
        }
    }

    record Sealed(byte[] nonce, byte[] ciphertext, byte[] salt, String digest) {}

    private static final String READ = """
        select e.ref, e.person, p.wrapped_key, e.nonce, e.ciphertext, e.salt, e.digest
        from entry e join person p on p.id = e.person
        """;

    private final JdbcClient jdbc;

    /** Rows of other services are theirs to sweep. */
    private final String service;

    Entries(JdbcClient jdbc, String service) {
        this.jdbc = jdbc;
        this.service = service;
    }

    /** What the ciphertext is bound to: moved to another reference or person, it does not open. */
    static String ownerOf(String ref, String person) {
        return ref + " of " + person;
    }

    static Sealed seal(String ref, String person, SecretKey key, byte[] plain) {
        var nonce = Sealing.random(Sealing.NONCE);
        var salt = Sealing.random(32);
        return new Sealed(
                nonce, Sealing.seal(key, nonce, plain, ownerOf(ref, person)), salt, Sealing.digest(salt, plain));
    }

    /** @return false when the reference exists already */
    boolean add(String ref, String person, Sealed sealed) {
        return jdbc.sql("""
            insert into entry (ref, person, kept_by, nonce, ciphertext, salt, digest)
            values (:ref, :person, :service, :nonce, :ciphertext, :salt, :digest)
            on conflict (ref) do nothing
            """)
                        .param("ref", ref)
                        .param("person", person)
                        .param("service", service)
                        .param("nonce", sealed.nonce())
                        .param("ciphertext", sealed.ciphertext())
                        .param("salt", sealed.salt())
                        .param("digest", sealed.digest())
                        .update()
                == 1;
    }

    Optional<Entry> of(String ref) {
        return jdbc.sql(READ + "where e.ref = :ref")
                .param("ref", ref)
                .query(Entries::entry)
                .optional();
    }

    List<Entry> all(Collection<String> refs) {
        return jdbc.sql(READ + "where e.ref = any (:refs)")
                .param("refs", array(refs))
                .query(Entries::entry)
                .list();
    }

    record Dated(Entry entry, String keptBy, Instant keptAt) {}

    /** What is left of a person, the oldest first. */
    List<Dated> about(String person) {
        return jdbc.sql("""
            select e.ref, e.person, p.wrapped_key, e.nonce, e.ciphertext, e.salt, e.digest, e.kept_by, e.kept_at
            from entry e join person p on p.id = e.person
            where e.person = :person and e.ciphertext is not null order by e.kept_at, e.ref
            """)
                .param("person", person)
                .query((row, n) -> new Dated(
                        entry(row, n),
                        row.getString("kept_by"),
                        row.getTimestamp("kept_at").toInstant()))
                .list();
    }

    Optional<byte[]> numberHash(String ref) {
        return jdbc.sql("select p.number_hash from entry e join person p on p.id = e.person "
                        + "where e.ref = :ref and p.number_hash is not null")
                .param("ref", ref)
                .query(byte[].class)
                .optional();
    }

    List<String> byPerson(String hashColumn, byte[] hash, int limit) {
        return jdbc.sql("select e.ref from entry e join person p on p.id = e.person where p." + hashColumn
                        + " = :hash order by e.kept_at desc, e.ref limit :limit")
                .param("hash", hash)
                .param("limit", limit)
                .query((row, n) -> row.getString("ref"))
                .list();
    }

    void confirm(Collection<String> refs) {
        jdbc.sql("update entry set confirmed = true where ref = any (:refs) and not confirmed")
                .param("refs", array(refs))
                .update();
    }

    void erase(String person) {
        jdbc.sql("update entry set nonce = null, ciphertext = null, salt = null, digest = null where person = :person")
                .param("person", person)
                .update();
    }

    /** Kept by this service more than a day ago, and no event has been seen to refer to it. */
    Set<String> unconfirmed() {
        return jdbc.sql("select ref from entry where kept_by = :service and not confirmed"
                        + " and kept_at < now() - interval '1 day'")
                .param("service", service)
                .query((row, n) -> row.getString("ref"))
                .set();
    }

    int remove(Collection<String> refs) {
        var removed = jdbc.sql("delete from entry where ref = any (:refs) and not confirmed")
                .param("refs", array(refs))
                .update();
        // Locked ones are being given an entry at this moment.
        jdbc.sql("""
            delete from person where id in (
                select id from person p
                where erased_at is null and first_kept_at < now() - interval '1 day'
                  and not exists (select from entry where person = p.id)
                for update skip locked)
            """).update();
        return removed;
    }

    private static String[] array(Collection<String> refs) {
        return refs.toArray(String[]::new);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var nonce = row.getBytes("nonce");
        return new Entry(
                row.getString("ref"),
                row.getString("person"),
                row.getBytes("wrapped_key"),
                nonce == null
                        ? null
                        : new Sealed(nonce, row.getBytes("ciphertext"), row.getBytes("salt"), row.getString("digest")));
    }
}
