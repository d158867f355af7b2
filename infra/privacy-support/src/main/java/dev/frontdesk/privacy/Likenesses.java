package dev.frontdesk.privacy;

import dev.frontdesk.privacy.Likeness.Count;
import dev.frontdesk.privacy.Likeness.Overlap;
import dev.frontdesk.privacy.Sought.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The blind index: finds names that are like another one and can itself not be read. */
final class Likenesses {

    /** Looked at more closely; far more than anybody is shown. */
    private static final int CANDIDATES = 200;

    private final JdbcClient jdbc;
    private final RootKey root;

    Likenesses(JdbcClient jdbc, RootKey root) {
        this.jdbc = jdbc;
        this.root = root;
    }

    /** The traits of a name under the keyed hash. */
    private record Pieces(Set<Long> sounds, Set<Long> signs, Set<Long> words) {

        Long[] all() {
            var all = new HashSet<>(sounds);
            all.addAll(signs);
            return all.toArray(Long[]::new);
        }
    }

    void add(String scope, String ref, PersonalDetails details) {
        add(scope, ref, Field.COMPANY, details.company());
        add(scope, ref, Field.NAME, details.name());
    }

    /** The most alike first. */
    List<Near> near(Sought sought, int most) {
        var traits = NameTraits.of(sought.typed());
        if (traits.isEmpty()) {
            return List.of();
        }
        var pieces = pieces(sought.scope(), sought.field(), traits);
        return jdbc
                .sql("""
                    select l.ref, l.sounds, l.signs, l.words, c.sounds as same_sounds, c.signs as same_signs
                    from (
                        select p.likeness, count(*) filter (where p.piece = any (:sounds)) as sounds,
                            count(*) filter (where p.piece = any (:signs)) as signs
                        from likeness_piece p where p.piece = any (:all)
                        group by p.likeness
                        having count(*) filter (where p.piece = any (:sounds)) >= :least
                        order by count(*) desc, p.likeness limit :candidates) c
                    join likeness l on l.id = c.likeness
                    """)
                .param("sounds", pieces.sounds().toArray(Long[]::new))
                .param("signs", pieces.signs().toArray(Long[]::new))
                .param("all", pieces.all())
                // With fewer in common than a quarter nothing reaches the least likeness.
                .param("least", Math.ceilDiv(pieces.sounds().size(), 4))
                .param("candidates", CANDIDATES)
                .query((row, number) -> near(row, pieces))
                .list()
                .stream()
                .filter(near -> near.nearness() >= Likeness.LEAST)
                .sorted(Comparator.comparingDouble(Near::nearness).reversed().thenComparing(Near::ref))
                .limit(most)
                .toList();
    }

    void erase(String person) {
        jdbc.sql("delete from likeness where ref in (select ref from entry where person = :person)")
                .param("person", person)
                .update();
    }

    private void add(String scope, String ref, Field field, @Nullable String name) {
        var traits = NameTraits.of(name == null ? "" : name);
        if (traits.isEmpty()) {
            return;
        }
        var pieces = pieces(scope, field, traits);
        jdbc.sql("""
            with added as (
                insert into likeness (ref, field, sounds, signs, words)
                values (:ref, :field, :sounds, :signs, :words) returning id)
            insert into likeness_piece (piece, likeness)
            select piece, id from added, unnest(cast(:all as bigint[])) piece
            """)
                .param("ref", ref)
                .param("field", field.name())
                .param("sounds", pieces.sounds().size())
                .param("signs", pieces.signs().size())
                .param("words", pieces.words().toArray(Long[]::new))
                .param("all", pieces.all())
                .update();
    }

    private Pieces pieces(String scope, Field field, NameTraits traits) {
        var place = scope + "/" + field + "/";
        return new Pieces(
                hashed(place + "sound/", traits.sounds()),
                hashed(place + "sign/", traits.signs()),
                hashed(place + "word/", traits.words()));
    }

    private Set<Long> hashed(String place, Set<String> traits) {
        return traits.stream().map(trait -> root.ofPiece(place + trait)).collect(Collectors.toSet());
    }

    private static Near near(ResultSet row, Pieces sought) throws SQLException {
        var words = Arrays.asList((Long[]) row.getArray("words").getArray());
        var overlap = new Overlap(
                new Count(sought.sounds().size(), row.getInt("sounds"), row.getInt("same_sounds")),
                new Count(sought.signs().size(), row.getInt("signs"), row.getInt("same_signs")),
                Count.of(sought.words(), words));
        return new Near(row.getString("ref"), Likeness.of(overlap));
    }
}
