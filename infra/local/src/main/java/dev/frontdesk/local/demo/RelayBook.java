package dev.frontdesk.local.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What directory-service's own events say of the relays; asked independently of what call-service made of them. */
final class RelayBook {

    private static final String CONTEXT = "Relay.";
    private static final Set<String> FATES = Set.of("RelayWithdrawn", "RelayOverdue");

    private final Set<String> requested = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final Map<String, Stored> right = new HashMap<>();

    private RelayBook(List<Stored> directoryEvents) {
        directoryEvents.stream()
                .filter(event -> event.name().startsWith(CONTEXT))
                .forEach(this::note);
    }

    static RelayBook of(List<Stored> directoryEvents) {
        return new RelayBook(directoryEvents);
    }

    private void note(Stored event) {
        var relayId = event.aggregateId();
        var name = event.name().substring(CONTEXT.length());
        if (name.equals("RelayRequested")) {
            requested.add(relayId);
        } else if (name.equals("RelayReadBack") && event.flag("right")) {
            right.putIfAbsent(relayId, event);
            ended.add(relayId);
        } else if (FATES.contains(name)) {
            ended.add(relayId);
        }
    }

    /** Whether it arrived and was read back, withdrawn or found overdue. */
    boolean hasFate(String relayId) {
        return requested.contains(relayId) && ended.contains(relayId);
    }

    /** Whether somebody repeated it right while it was promised and valid. */
    boolean keeps(MessageStory story) {
        return story.relayIds().stream().anyMatch(relayId -> keeps(story, relayId));
    }

    private boolean keeps(MessageStory story, String relayId) {
        var readBack = right.get(relayId);
        if (readBack == null || readBack.occurredAt().isAfter(story.dueAt())) {
            return false;
        }
        return story.supersededAt(relayId)
                .map(superseded -> !readBack.occurredAt().isAfter(superseded))
                .orElse(true);
    }
}
