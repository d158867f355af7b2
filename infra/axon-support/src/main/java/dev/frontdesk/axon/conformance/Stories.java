package dev.frontdesk.axon.conformance;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells the stories of things from the stored events. */
final class Stories {

    private final JdbcClient jdbc;
    private final History history;

    Stories(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    private record Named(UUID eventId, String thing) {}

    /** Those that have events by then. */
    List<Story> of(String site, List<String> things, Moment moment, Instant now) {
        var named = jdbc.sql("""
            select event_id, thing from audit_entry cross join unnest(about) as thing
            where site = :site and about && :things::text[] and thing = any(:things)
            """)
                .param("site", site)
                .param("things", things.toArray(String[]::new))
                .query((row, n) -> new Named(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        var events = events(named, moment);
        Map<String, List<Recorded>> byThing = new HashMap<>();
        for (var one : named) {
            var event = events.get(one.eventId().toString());
            if (event != null) {
                byThing.computeIfAbsent(one.thing(), thing -> new ArrayList<>()).add(event);
            }
        }
        return byThing.entrySet().stream()
                .map(entry -> new Story(entry.getKey(), inOrder(entry.getValue()), now))
                .toList();
    }

    private Map<String, Recorded> events(List<Named> named, Moment moment) {
        var ids = named.stream().map(Named::eventId).distinct().toList();
        return history.withIds(ids).stream()
                .filter(moment::includes)
                .collect(Collectors.toMap(Recorded::eventId, Function.identity()));
    }

    private static List<Recorded> inOrder(Collection<Recorded> events) {
        return events.stream()
                .sorted(Comparator.comparing(
                                (Recorded recorded) -> recorded.event().occurredAt())
                        .thenComparing(Recorded::recordedAt)
                        .thenComparing(Recorded::sequence))
                .toList();
    }
}
