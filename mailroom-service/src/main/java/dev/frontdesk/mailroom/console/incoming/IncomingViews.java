package dev.frontdesk.mailroom.console.incoming;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.mailroom.board.IncomingItems;
import dev.frontdesk.mailroom.console.StaffView;
import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemException;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientNotified;
import dev.frontdesk.mailroom.incoming.Notice;
import dev.frontdesk.mailroom.story.IncomingStory;
import dev.frontdesk.privacy.PersonalDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How incoming items are shown. */
final class IncomingViews {

    private IncomingViews() {}

    /**
     * One line of the list, without the sender.
     *
     * @param lateMinutes S123. By how much the recipient was, or still is, told too late; begun minutes count
     */
    record IncomingLine(
            String id,
            @Schema(example = "notified") String state,
            @Schema(example = "parcel") String kind,
            @Schema(example = "ordinary") String itemClass,
            @Schema(example = "sf") @Nullable String carrier,
            @Schema(example = "SF1234567890199") @Nullable String waybill,
            @Nullable StaffView recipient,
            @Schema(example = "A3") String place,
            Instant receivedAt,
            @Schema(example = "95") long ageMinutes,
            @Nullable Instant notifiedAt,
            @Schema(example = "0") long lateMinutes,
            int reminders,
            @Schema(example = "damaged") @Nullable String exception,
            @Nullable Instant endedAt,
            @Nullable StaffView taker,
            long version) {

        static IncomingLine of(IncomingItems.Row row, Map<String, Names> names, Instant now) {
            var end = row.endedAt() == null ? now : row.endedAt();
            return new IncomingLine(
                    row.itemId(),
                    row.state(),
                    row.kind(),
                    row.itemClass(),
                    row.carrier(),
                    row.waybill(),
                    staff(row.recipientId(), names),
                    row.place(),
                    row.receivedAt(),
                    Math.max(0, Duration.between(row.receivedAt(), end).toMinutes()),
                    row.notifiedAt(),
                    minutes(row.lateSeconds()),
                    row.reminders(),
                    row.exception(),
                    row.endedAt(),
                    staff(row.takerId(), names),
                    row.version());
        }
    }

    /** @param late S123. In the words of the register; null: in time */
    record IncomingView(
            String id,
            long version,
            @Schema(example = "notified") String state,
            @Schema(example = "parcel") String kind,
            @Schema(example = "ordinary") String itemClass,
            @Nullable String carrier,
            @Nullable String waybill,
            @Nullable StaffView recipient,
            String place,
            @Schema(example = "林小雨 189") @Nullable String addressedTo,
            @Schema(example = "陈先生") @Nullable String senderName,
            @Schema(example = "13800138000") @Nullable String senderNumber,
            @Schema(example = "华东贸易") @Nullable String senderCompany,
            boolean erased,
            Instant receivedAt,
            @Nullable Instant notifyDueAt,
            @Nullable Instant notifiedAt,
            @Nullable String channel,
            @Schema(example = "0") long lateMinutes,
            @Nullable Names late,
            long reminders,
            List<String> exceptions,
            @Nullable StaffView taker,
            @Schema(example = "recipient") @Nullable String takerIs,
            List<CustodyLink> custody) {

        static IncomingView of(
                IncomingStory story, @Nullable PersonalDetails details, Map<String, Names> names, Instant now) {
            var received = story.received();
            var late = minutes(story.lateBy(now).toSeconds());
            var told = story.notified();
            var delivered = story.delivered();
            return new IncomingView(
                    story.id(),
                    story.version(),
                    story.state(),
                    received.kind(),
                    received.itemClass(),
                    received.carrier(),
                    received.waybill(),
                    staff(story.recipientId(), names),
                    received.place(),
                    details == null ? null : details.text(),
                    details == null ? null : details.name(),
                    details == null ? null : details.number(),
                    details == null ? null : details.company(),
                    details == null || details.erased(),
                    received.occurredAt(),
                    story.notice().map(Notice::dueAt).orElse(null),
                    told.map(RecipientNotified::occurredAt).orElse(null),
                    told.map(RecipientNotified::channel).orElse(null),
                    late,
                    late == 0 ? null : sentence(late, told.isPresent()),
                    story.reminders(),
                    story.exceptions().stream().map(ItemException::exception).toList(),
                    delivered
                            .map(one -> new StaffView(one.takerId(), names.get(one.takerId())))
                            .orElse(null),
                    delivered.map(one -> one.takerIs()).orElse(null),
                    story.links());
        }

        private static Names sentence(long minutes, boolean told) {
            return told
                    ? new Names("通知晚了 " + minutes + " 分钟", "Notified " + minutes + " minutes late")
                    : new Names("尚未通知，已超时 " + minutes + " 分钟", "Not notified yet, " + minutes + " minutes overdue");
        }

        /** Masked: a record's own toString would carry the sender into a log line. */
        @Override
        public String toString() {
            return "IncomingView[" + id + "]";
        }
    }

    /** Begun minutes count: one second late is late. */
    private static long minutes(long seconds) {
        return (seconds + 59) / 60;
    }

    private static @Nullable StaffView staff(@Nullable String staffId, Map<String, Names> names) {
        return staffId == null ? null : new StaffView(staffId, names.get(staffId));
    }
}
