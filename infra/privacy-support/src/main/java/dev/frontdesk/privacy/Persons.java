package dev.frontdesk.privacy;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.frontdesk.kernel.Origin;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One key per person. A person is a telephone number, or a single entry where no number is known. */
final class Persons {

    /** @param key opens every entry of this person */
    record Person(String id, SecretKey key) {}

    private final JdbcClient jdbc;
    private final RootKey root;

    Persons(JdbcClient jdbc, RootKey root) {
        this.jdbc = jdbc;
        this.root = root;
    }

    /** The person of that number, new where need be, and not erased before this transaction ends. */
    Person of(@Nullable String normalised) {
        if (normalised == null) {
            return added(null);
        }
        var hash = root.ofNumber(normalised);
        var known = held(hash);
        // Again when somebody else adds the same person between the look and the insert, or erases them after it.
        while (known.isEmpty()) {
            added(normalised);
            known = held(hash);
        }
        return known.get();
    }

    SecretKey unwrapped(String person, byte[] wrapped) {
        return Sealing.unwrap(root.wrapping(), wrapped, person);
    }

    /** @return whether there was anything left to erase */
    boolean erase(String person, Origin origin, String reason) {
        var erased = jdbc.sql("""
            update person
            set wrapped_key = null, number_hash = null, last_four_hash = null,
                erased_at = now(), erased_by = :by, erased_for_site = :site, erased_because = :reason
            where id = :person and erased_at is null
            """)
                .param("person", person)
                .param("by", origin.actor())
                .param("site", origin.site())
                .param("reason", reason)
                .update();
        return erased == 1;
    }

    boolean known(String person) {
        return jdbc.sql("select exists (select from person where id = :person)")
                .param("person", person)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    Optional<String> known(byte[] hash) {
        return jdbc.sql("select id from person where number_hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .optional();
    }

    private Optional<Person> held(byte[] hash) {
        return jdbc.sql("select id, wrapped_key from person where number_hash = :hash for share")
                .param("hash", hash)
                .query((row, n) -> new Person(row.getString("id"), unwrapped(row.getString("id"), row.getBytes(2))))
                .optional();
    }

    private Person added(@Nullable String normalised) {
        // Random, not a hash of the number: ids stand in events for ever and must lead nowhere once erased.
        var person = new Person("person-" + UuidCreator.getTimeOrderedEpoch(), Sealing.newKey());
        jdbc.sql("""
            insert into person (id, wrapped_key, number_hash, last_four_hash)
            values (:id, :key, :number, :lastFour)
            on conflict (number_hash) do nothing
            """)
                .param("id", person.id())
                .param("key", Sealing.wrap(root.wrapping(), person.key(), person.id()))
                .param("number", normalised == null ? null : root.ofNumber(normalised))
                .param("lastFour", normalised == null ? null : lastFour(normalised))
                .update();
        return person;
    }

    private byte @Nullable [] lastFour(String normalised) {
        return PhoneNumbers.lastFour(normalised).map(root::ofLastFour).orElse(null);
    }
}
