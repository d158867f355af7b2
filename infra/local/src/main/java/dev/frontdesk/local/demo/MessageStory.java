package dev.frontdesk.local.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What became of one message, told by call-service's own events and by nothing else. */
final class MessageStory {

    private static final String CONTEXT = "PhoneMessage.";

    private final Stored taken;
    private final List<Stored> events = new ArrayList<>();

    private MessageStory(Stored taken) {
        this.taken = taken;
    }

    /** One story for each message that was taken, in the order of the store. */
    static List<MessageStory> of(List<Stored> callEvents) {
        var stories = new LinkedHashMap<String, MessageStory>();
        for (var event : callEvents) {
            if (event.is(CONTEXT + "MessageTaken")) {
                stories.putIfAbsent(event.aggregateId(), new MessageStory(event));
            }
            if (event.name().startsWith(CONTEXT)) {
                var story = stories.get(event.aggregateId());
                if (story != null) {
                    story.events.add(event);
                }
            }
        }
        return List.copyOf(stories.values());
    }

    /** 已兑现、已违约、未到期. */
    enum Promise {
        KEPT,
        BROKEN,
        OPEN
    }

    /** S114. Kept by a right read-back in time alone; exactly at the moment there is still time. */
    Promise promise(Instant now) {
        if (all("MessageReadBackConfirmed").stream().anyMatch(event -> event.flag("inTime"))) {
            return Promise.KEPT;
        }
        return now.isAfter(dueAt()) ? Promise.BROKEN : Promise.OPEN;
    }

    String id() {
        return taken.aggregateId();
    }

    String recipientId() {
        return taken.text("recipientId");
    }

    Instant takenAt() {
        return taken.occurredAt();
    }

    Instant dueAt() {
        return taken.time("relayDueAt");
    }

    /** Every relay that was asked for, the oldest first. */
    List<String> relayIds() {
        return events.stream()
                .filter(event -> event.is(CONTEXT + "MessageTaken") || event.is(CONTEXT + "MessageCorrected"))
                .map(event -> event.text("relayId"))
                .toList();
    }

    /** When other words took the place of those that this relay brings. */
    Optional<Instant> supersededAt(String relayId) {
        return all("MessageCorrected").stream()
                .filter(event -> event.text("supersedes").equals(relayId))
                .map(Stored::occurredAt)
                .findFirst();
    }

    /** In order, from its taking on. */
    List<Stored> events() {
        return List.copyOf(events);
    }

    List<Stored> all(String name) {
        return events.stream().filter(event -> event.is(CONTEXT + name)).toList();
    }
}
