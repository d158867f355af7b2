package dev.frontdesk.axon.conformance;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.audit.AuditIndex;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was promised to one person, as of any moment and as known at any moment. */
public final class PromisesMade {

    private final JdbcClient jdbc;
    private final AuditIndex index;
    private final Stories stories;
    private final Clock clock;
    private final List<Promised.Reader> readers;

    PromisesMade(JdbcClient jdbc, AuditIndex index, Stories stories, Clock clock, List<Promised.Reader> readers) {
        this.jdbc = jdbc;
        this.index = index;
        this.stories = stories;
        this.clock = clock;
        this.readers = readers;
    }

    /** In order of time. */
    public List<Promised> to(String person, String site, Moment moment) {
        index.bringUpToDate();
        var now = Conformance.earliest(clock.instant(), moment.asOf(), moment.knownAt());
        return stories.of(site, things(site, person), moment, now).stream()
                .flatMap(story -> readers.stream()
                        .filter(reader -> story.thing().startsWith(reader.thing()))
                        .flatMap(reader -> reader.read().apply(story).stream()))
                .sorted(Comparator.comparing(Promised::madeAt).thenComparing(Promised::thing))
                .toList();
    }

    private List<String> things(String site, String person) {
        return jdbc.sql("""
            select distinct aggregate_id from audit_entry
            where site = :site and about @> array[:person]::text[]
              and exists (select from unnest(:beginnings::text[]) as beginning where starts_with(aggregate_id, beginning))
            """)
                .param("site", site)
                .param("person", person)
                .param(
                        "beginnings",
                        readers.stream().map(Promised.Reader::thing).distinct().toArray(String[]::new))
                .query((row, n) -> row.getString("aggregate_id"))
                .list();
    }
}
