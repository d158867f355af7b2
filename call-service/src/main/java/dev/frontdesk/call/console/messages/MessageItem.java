package dev.frontdesk.call.console.messages;

import dev.frontdesk.call.board.Messages;
import dev.frontdesk.call.console.StaffView;
import dev.frontdesk.kernel.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the list. What the caller left is not in it: one looks at one message at a time, and that is recorded. */
record MessageItem(
        String id,
        @Schema(example = "to-correct") String state,
        boolean overdue,
        StaffView recipient,
        @Nullable String callId,
        Instant takenAt,
        Instant dueAt,
        @Nullable StaffView escalatedTo,
        @Schema(example = "deputy") @Nullable String escalatedLevel,
        int corrections,
        long version) {

    static MessageItem of(Messages.Row row, Map<String, Names> names) {
        var escalatedTo = row.escalatedTo();
        return new MessageItem(
                row.messageId(),
                row.state(),
                row.overdue(),
                new StaffView(row.recipientId(), names.get(row.recipientId())),
                row.callId(),
                row.takenAt(),
                row.dueAt(),
                escalatedTo == null ? null : new StaffView(escalatedTo, names.get(escalatedTo)),
                row.escalatedLevel(),
                row.corrections(),
                row.version());
    }
}
