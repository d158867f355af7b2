package dev.frontdesk.visitor.goodslist;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsAccepted;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsRejected;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionOverdue;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionRequested;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentMade;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentRefused;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S52 to S56. What stands at the door, and what became of it. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class GoodsList {

    private final JdbcClient jdbc;

    GoodsList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(InspectionRequested event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        jdbc.sql("""
            insert into goods (goods_id, site, purpose, responsibility, purchaser_id, extension, details_ref, packages,
                visit_id, item_id, requested_at, due_at, decided_by, version)
            values (:id, :site, :purpose, :responsibility, :purchaser, :extension, :details, :packages,
                :visit, :item, :at, :due, :event, :version)
            on conflict (goods_id) do nothing
            """)
                .param("id", event.goodsId())
                .param("site", origin.site())
                .param("purpose", event.purpose())
                .param("responsibility", event.responsibilityId())
                .param("purchaser", event.purchaserId())
                .param("extension", event.extension())
                .param("details", event.detailsRef())
                .param("packages", event.count())
                .param("visit", event.visitId())
                .param("item", event.itemId())
                .param("at", event.occurredAt().atOffset(UTC))
                .param("due", event.dueAt().atOffset(UTC))
                .param("event", eventId)
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(GoodsAccepted event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        answered(event, event.count(), 0, null, event.lateMillis(), version, eventId);
    }

    @EventHandler
    void on(GoodsRejected event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        answered(event, 0, event.count(), event.reason(), event.lateMillis(), version, eventId);
    }

    @EventHandler
    void on(PaymentMade event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        answered(event, 0, 0, null, event.lateMillis(), version, eventId);
    }

    @EventHandler
    void on(PaymentRefused event, @SequenceNumber long version, @MessageIdentifier String eventId) {
        answered(event, 0, 0, event.reason(), event.lateMillis(), version, eventId);
    }

    /** Only the version: it is overdue by the clock. */
    @EventHandler
    void on(InspectionOverdue event, @SequenceNumber long version) {
        jdbc.sql("update goods set version = :version where goods_id = :id and version < :version")
                .param("id", event.goodsId())
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate goods").update();
    }

    /** A part may be accepted and a part rejected; the latter's event decides. */
    private void answered(
            GoodsDeliveryEvent event,
            int accepted,
            int rejected,
            @Nullable String reason,
            long late,
            long version,
            String eventId) {
        jdbc.sql("""
            update goods
            set accepted = greatest(accepted, :accepted), rejected = greatest(rejected, :rejected),
                reason = coalesce(:reason, reason), answered_at = :at, late = :late, decided_by = :event,
                version = :version
            where goods_id = :id and version < :version
            """)
                .param("id", event.goodsId())
                .param("accepted", accepted)
                .param("rejected", rejected)
                .param("reason", reason)
                .param("at", event.occurredAt().atOffset(UTC))
                .param("late", late)
                .param("event", eventId)
                .param("version", version)
                .update();
    }
}
