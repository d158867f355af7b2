package dev.frontdesk.privacy;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of who saw what. */
final class Reveals {

    /** An entry that was opened for somebody. */
    record Shown(String ref, String person) {}

    private final JdbcClient jdbc;

    Reveals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row per entry, in one statement. */
    void record(List<Shown> shown, Reveal reveal) {
        jdbc.sql("""
                insert into reveal (actor, site, purpose, about, ref, person)
                select :actor, :site, :purpose, :about, ref, person
                from unnest(cast(:refs as text[]), cast(:persons as text[])) as shown (ref, person)
                """)
                .param("actor", reveal.actor())
                .param("site", reveal.site())
                .param("purpose", reveal.purpose())
                .param("about", reveal.about())
                .param("refs", each(shown, Shown::ref))
                .param("persons", each(shown, Shown::person))
                .update();
    }

    private static String[] each(List<Shown> shown, Function<Shown, String> part) {
        return shown.stream().map(part).toArray(String[]::new);
    }
}
