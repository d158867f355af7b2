package dev.frontdesk.privacy;

import dev.frontdesk.privacy.Entries.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens entries for somebody and keeps the record of who saw what. */
final class Reveals {

    private final JdbcClient jdbc;
    private final Persons persons;

    Reveals(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    /** The caller's transaction makes one of both: no sight without its record. */
    Map<String, PersonalDetails> show(List<Entry> entries, Reveal reveal) {
        record(entries.stream().filter(entry -> entry.sealed() != null).toList(), reveal);
        var keys = new HashMap<String, SecretKey>();
        var shown = new HashMap<String, PersonalDetails>();
        for (var entry : entries) {
            shown.put(entry.ref(), opened(entry, keys));
        }
        return shown;
    }

    List<Vault.Sight> of(String person, int most) {
        return jdbc.sql("""
            select at, actor, site, purpose, about, ref from reveal where person = :person order by at, position limit :most
            """)
                .param("person", person)
                .param("most", most)
                .query((row, n) -> new Vault.Sight(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("site"),
                        row.getString("purpose"),
                        row.getString("about"),
                        row.getString("ref")))
                .list();
    }

    /** One row per entry, in one statement. */
    private void record(List<Entry> entries, Reveal reveal) {
        jdbc.sql("""
            insert into reveal (actor, site, purpose, about, ref, person)
            select :actor, :site, :purpose, :about, ref, person
            from unnest(cast(:refs as text[]), cast(:persons as text[])) as shown (ref, person)
            """)
                .param("actor", reveal.actor())
                .param("site", reveal.site())
                .param("purpose", reveal.purpose())
                .param("about", reveal.about())
                .param("refs", each(entries, Entry::ref))
                .param("persons", each(entries, Entry::person))
                .update();
    }

    private PersonalDetails opened(Entry entry, Map<String, SecretKey> keys) {
        var sealed = entry.sealed();
        var wrapped = entry.wrappedKey();
        if (sealed == null || wrapped == null) {
            return PersonalDetails.ERASED;
        }
        var key = keys.computeIfAbsent(entry.person(), person -> persons.unwrapped(person, wrapped));
        return DetailsJson.read(Sealing.open(key, sealed.nonce(), sealed.ciphertext(), entry.owner()));
    }

    private static String[] each(List<Entry> entries, Function<Entry, String> part) {
        return entries.stream().map(part).toArray(String[]::new);
    }
}
