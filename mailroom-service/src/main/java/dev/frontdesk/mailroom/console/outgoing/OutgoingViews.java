package dev.frontdesk.mailroom.console.outgoing;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.mailroom.board.OutgoingItems;
import dev.frontdesk.mailroom.console.StaffView;
import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.story.OutgoingStory;
import dev.frontdesk.mailroom.story.OutgoingStory.WaybillNow;
import dev.frontdesk.privacy.PersonalDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How outgoing items are shown. */
final class OutgoingViews {

    private OutgoingViews() {}

    /** @param erased the person was erased; nothing of it is left */
    record AddresseeView(
            @Schema(example = "陈先生") @Nullable String name,
            @Schema(example = "021-61234567") @Nullable String number,
            @Schema(example = "华东贸易有限公司") @Nullable String company,
            @Schema(example = "上海市徐汇区漕溪北路 88 号") @Nullable String address,
            boolean erased) {

        static AddresseeView of(@Nullable PersonalDetails details) {
            return details == null
                    ? new AddresseeView(null, null, null, null, true)
                    : new AddresseeView(
                            details.name(), details.number(), details.company(), details.text(), details.erased());
        }

        /** Masked: a record's own toString would carry the addressee into a log line. */
        @Override
        public String toString() {
            return "AddresseeView[***]";
        }
    }

    /** One line of the list. To whom it goes is not in it: one looks at one item at a time, and that is recorded. */
    record OutgoingLine(
            String id,
            @Schema(example = "at-desk") String state,
            StaffView sender,
            @Schema(example = "contract") String itemClass,
            @Schema(example = "courier") String carriage,
            @Schema(example = "sf") @Nullable String carrier,
            @Schema(example = "dept-sales") String costCentre,
            @Nullable Integer pieces,
            @Nullable Integer weightGrams,
            Instant registeredAt,
            @Nullable Instant dispatchedAt,
            @Nullable String batchId,
            @Schema(example = "SF1234567890123") @Nullable String waybill,
            List<String> furtherWaybills,
            int corrections,
            long version) {

        static OutgoingLine of(OutgoingItems.Row row, Map<String, Names> names) {
            return new OutgoingLine(
                    row.itemId(),
                    row.state(),
                    new StaffView(row.senderId(), names.get(row.senderId())),
                    row.itemClass(),
                    row.carriage(),
                    row.carrier(),
                    row.costCentre(),
                    row.pieces(),
                    row.weightGrams(),
                    row.registeredAt(),
                    row.dispatchedAt(),
                    row.batchId(),
                    row.waybill(),
                    row.furtherWaybills(),
                    row.corrections(),
                    row.version());
        }
    }

    /**
     * One item as of a moment.
     *
     * @param remark S130. "托运，自行寄出" where the sender sent it by coach
     * @param stub photo of the waybill's stub as a data URL
     * @param furtherWaybills numbers of the other parcels where it goes in several
     * @param account courier account that pays, where somebody said so
     * @param cancelled why it is not sent after all
     */
    record OutgoingView(
            String id,
            long version,
            @Schema(example = "dispatched") String state,
            StaffView sender,
            @Schema(example = "contract") String itemClass,
            @Schema(example = "courier") String carriage,
            @Nullable String carrier,
            String costCentre,
            @Nullable String region,
            @Nullable Integer pieces,
            @Nullable Long valueCents,
            @Nullable Integer weightGrams,
            AddresseeView addressee,
            @Nullable String contents,
            @Nullable Names remark,
            @Nullable String waybillCarrier,
            @Nullable String waybill,
            @Nullable String stub,
            List<String> furtherWaybills,
            @Schema(example = "account-sf") @Nullable String account,
            @Schema(example = "客户改为自取") @Nullable String cancelled,
            Instant registeredAt,
            @Nullable Instant dispatchedAt,
            @Nullable String batchId,
            int corrections,
            List<CustodyLink> custody) {

        static OutgoingView of(
                OutgoingStory story, Map<String, PersonalDetails> revealed, @Nullable Names senderNames) {
            var entry = story.entry();
            var contents = entry.contents() == null
                    ? null
                    : revealed.get(entry.contents().ref());
            var waybills = story.waybills();
            var waybill = waybills.isEmpty() ? null : waybills.getFirst();
            var stub = waybill == null || waybill.stub() == null ? null : revealed.get(waybill.stub());
            var why = story.cancelled()
                    .map(event -> revealed.get(event.reason().ref()))
                    .orElse(null);
            return new OutgoingView(
                    story.id(),
                    story.version(),
                    story.state(),
                    new StaffView(story.registered().senderId(), senderNames),
                    entry.itemClass(),
                    entry.carriage(),
                    story.dispatched().map(one -> one.carrier()).orElse(entry.carrier()),
                    entry.costCentre(),
                    entry.region(),
                    entry.pieces(),
                    entry.valueCents(),
                    story.handed().map(one -> one.weightGrams()).orElse(null),
                    AddresseeView.of(revealed.get(entry.addressee().ref())),
                    contents == null ? null : contents.text(),
                    story.state().equals("self-consigned") ? new Names("托运，自行寄出", "Consigned, sent by self") : null,
                    waybill == null ? null : waybill.carrier(),
                    waybill == null ? null : waybill.number(),
                    stub == null ? null : stub.text(),
                    waybills.stream().skip(1).map(WaybillNow::number).toList(),
                    story.account().orElse(null),
                    why == null ? null : why.text(),
                    story.registered().occurredAt(),
                    story.dispatched().map(one -> one.occurredAt()).orElse(null),
                    story.dispatched().map(one -> one.batchId()).orElse(null),
                    story.corrections().size(),
                    story.links());
        }

        /** Masked: a record's own toString would carry the addressee into a log line. */
        @Override
        public String toString() {
            return "OutgoingView[" + id + "]";
        }
    }
}
