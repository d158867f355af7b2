package dev.frontdesk.mailroom.waybill;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** What a waybill stands for. Stored for ever: rename nothing, remove nothing. */
public sealed interface WaybillEvent extends DomainEvent {

    String waybillId();

    /** S132. From now on it stands for {@code itemId} and nothing else. */
    @Revision("1")
    record WaybillClaimed(String waybillId, String itemId, String rule, Instant occurredAt) implements WaybillEvent {}
}
