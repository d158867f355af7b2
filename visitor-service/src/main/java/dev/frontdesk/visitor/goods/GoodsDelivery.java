package dev.frontdesk.visitor.goods;

import dev.frontdesk.axon.Events;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.MarkInspectionOverdue;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.RecordInspection;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.RecordPayment;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.RequestInspection;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Carries commands to {@link GoodsDeliveryDecider} and events to {@link GoodsDeliveryState}; has no rule of its own. */
@Aggregate
class GoodsDelivery {

    /** A String, and null until the first event: Axon takes any other value for the id. */
    @AggregateIdentifier
    private @Nullable String id;

    private GoodsDeliveryState state = new GoodsDeliveryState.NotAtTheDoor();

    GoodsDelivery() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RequestInspection command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordInspection command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordPayment command) {
        return decided(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(MarkInspectionOverdue command) {
        return decided(command);
    }

    @EventSourcingHandler
    void on(GoodsDeliveryEvent event) {
        id = event.goodsId();
        state = state.after(event);
    }

    private long decided(GoodsDeliveryCommand command) {
        return Events.record(GoodsDeliveryDecider.decide(state, command));
    }
}
