package dev.frontdesk.mailroom.tracer;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What became of a tracer. Stored for ever: rename nothing, remove nothing. */
public sealed interface TracerEvent extends DomainEvent {

    String tracerId();

    /** The courier was asked after {@code itemId}. */
    @Revision("1")
    record TracerOpened(
            String tracerId,
            String siteId,
            String itemId,
            @Nullable Instant answerBy,
            @Nullable String note,
            Instant occurredAt)
            implements TracerEvent {}

    /** {@code answerBy}: when it is to say more, if it is. */
    @Revision("1")
    record CarrierAnswered(
            String tracerId,
            String answer,
            @Nullable Instant answerBy,
            @Nullable String note,
            Instant occurredAt) implements TracerEvent {}

    /** The courier had not answered by {@code answerBy}, as far as the desk knew then. */
    @Revision("1")
    record TracerOverdue(String tracerId, Instant answerBy, Instant occurredAt) implements TracerEvent {}

    @Revision("1")
    record TracerClosed(
            String tracerId, String outcome, @Nullable String note, Instant occurredAt) implements TracerEvent {}
}
