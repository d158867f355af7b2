package dev.frontdesk.call.console.messages;

import dev.frontdesk.call.console.StaffView;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageRelayed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageSeen;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayEscalated;
import dev.frontdesk.call.story.MessageStory;
import dev.frontdesk.kernel.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One message as of a moment.
 *
 * @param state taken, relayed, seen, confirmed or to-correct, of the words that hold at that moment
 * @param overdue S114. The promised moment had passed without a right read-back in time
 */
record MessageView(
        String id,
        long version,
        @Schema(example = "relayed") String state,
        boolean overdue,
        StaffView recipient,
        @Nullable String callId,
        MessageDetails details,
        Instant takenAt,
        @Schema(example = "reception") String takenBy,
        int corrections,
        MessageRelay relay,
        @Nullable MessageEscalation escalation,
        MessagePromise promise,
        Instant asOf) {

    /** @param dueAt of this relay; after a correction it is later than the promise's */
    record MessageRelay(
            String id,
            Instant dueAt,
            @Nullable Instant relayedAt,
            @Nullable String channel,
            @Nullable Instant seenAt,
            @Nullable Instant readBackWrongAt,
            @Nullable Instant confirmedAt,
            @Nullable StaffView confirmedBy) {}

    /** S114, S121. @param level deputy or manager */
    record MessageEscalation(@Schema(example = "deputy") String level, StaffView to, Instant dueAt) {}

    /** @param state open, kept or broken */
    record MessagePromise(@Schema(example = "open") String state, Instant dueAt) {}

    /** Everybody this view names. */
    static Set<String> staffIn(MessageStory story) {
        return Stream.of(
                        Stream.of(story.taken().recipientId()),
                        story.confirmed().map(MessageReadBackConfirmed::staffId).stream(),
                        story.escalated().map(RelayEscalated::staffId).stream())
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    static MessageView of(MessageStory story, MessageDetails details, Map<String, Names> names) {
        var taken = story.taken();
        return new MessageView(
                taken.messageId(),
                story.events().getLast().sequence(),
                story.state(),
                story.overdue(),
                staff(taken.recipientId(), names),
                taken.callId(),
                details,
                taken.occurredAt(),
                story.takenBy(),
                story.corrections().size(),
                relay(story, names),
                story.escalated().map(to -> escalation(to, names)).orElse(null),
                new MessagePromise(story.promise(), taken.relayDueAt()),
                story.asOf());
    }

    private static MessageRelay relay(MessageStory story, Map<String, Names> names) {
        return new MessageRelay(
                story.relayId(),
                story.relayDueAt(),
                story.relayed().map(MessageRelayed::occurredAt).orElse(null),
                story.relayed().map(MessageRelayed::channel).orElse(null),
                story.seen().map(MessageSeen::occurredAt).orElse(null),
                story.wrong().map(MessageReadBackWrong::occurredAt).orElse(null),
                story.confirmed().map(MessageReadBackConfirmed::occurredAt).orElse(null),
                story.confirmed().map(event -> staff(event.staffId(), names)).orElse(null));
    }

    private static MessageEscalation escalation(RelayEscalated event, Map<String, Names> names) {
        return new MessageEscalation(event.level(), staff(event.staffId(), names), event.dueAt());
    }

    private static StaffView staff(String staffId, Map<String, Names> names) {
        return new StaffView(staffId, names.get(staffId));
    }
}
