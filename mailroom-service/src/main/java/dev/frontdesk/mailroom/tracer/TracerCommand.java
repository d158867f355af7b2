package dev.frontdesk.mailroom.tracer;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a tracer. Whatever somebody wrote is in the vault under {@code note}. */
public sealed interface TracerCommand {

    TracerId tracerId();

    Instant at();

    /** The courier is asked where an item is. @param answerBy until when it is to answer; null: nobody said */
    record OpenTracer(
            @TargetAggregateIdentifier TracerId tracerId,
            String siteId,
            String itemId,
            @Nullable Instant answerBy,
            @Nullable String note,
            Instant at)
            implements TracerCommand {}

    /**
     * The courier said something.
     *
     * @param answer on-the-way, delivered, returned, lost, damaged or no-trace
     * @param answerBy until when it is to say more; null: it need not
     */
    record RecordCarrierAnswer(
            @TargetAggregateIdentifier TracerId tracerId,
            String answer,
            @Nullable Instant answerBy,
            @Nullable String note,
            Instant at)
            implements TracerCommand {}

    /** Asked by the watch; the tracer itself knows whether it is late. */
    record MarkTracerOverdue(@TargetAggregateIdentifier TracerId tracerId, Instant at) implements TracerCommand {}

    /** @param outcome received, returned, compensated, lost or withdrawn */
    record CloseTracer(
            @TargetAggregateIdentifier TracerId tracerId,
            String outcome,
            @Nullable String note,
            Instant at) implements TracerCommand {}
}
