package dev.frontdesk.axon.conformance;

import dev.frontdesk.axon.conformance.Story.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was promised to somebody outside, and what had become of it by the moment of the story.
 *
 * @param thing id of the promise, the message or the visit
 * @param rule S-number by which it was made
 * @param state open, kept, broken or released; kept too late is broken
 * @param closedAt when it was kept or released, also where that was too late
 * @param eventIds the events that show it, the first one made it
 */
public record Promised(
        String thing,
        String rule,
        Instant madeAt,
        Instant dueAt,
        String state,
        @Nullable Instant closedAt,
        List<String> eventIds) {

    public Promised {
        eventIds = List.copyOf(eventIds);
    }

    /** By its own events; the moment itself is in time. */
    public static Promised of(
            Story story, String rule, Told<?> made, Instant dueAt, Optional<Told<?>> kept, Optional<Told<?>> released) {
        var closed = kept.or(() -> released);
        return new Promised(
                story.thing(),
                rule,
                made.at(),
                dueAt,
                state(story, dueAt, kept, released),
                closed.map(Told::at).orElse(null),
                Stream.concat(Stream.of(made), closed.stream())
                        .map(told -> told.recorded().eventId())
                        .toList());
    }

    private static String state(Story story, Instant dueAt, Optional<Told<?>> kept, Optional<Told<?>> released) {
        if (kept.isPresent()) {
            return kept.get().at().isAfter(dueAt) ? "broken" : "kept";
        }
        if (released.isPresent()) {
            return "released";
        }
        return story.past(dueAt) ? "broken" : "open";
    }

    /**
     * Reads the promises of one kind of thing.
     *
     * @param thing with what their ids begin
     */
    public record Reader(String thing, Function<Story, List<Promised>> read) {}

    /** The promises that a service gives; one bean of it. */
    @FunctionalInterface
    public interface All {

        List<Reader> readers();
    }
}
