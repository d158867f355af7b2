package dev.frontdesk.directory.relay;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Stored for ever: rename nothing, remove nothing. What is told, and by whom, stays in the vault. */
public sealed interface RelayEvent extends DomainEvent {

    String relayId();

    /** What the relay is about, so that its service recognises it. */
    String about();

    /**
     * S114. {@code limitSeconds} is the limit of that day; each later level gets as much. {@code next}: who is told after
     * the recipient, in order, where the service that asked said so; null where the directory's chart decides.
     */
    @Revision("1")
    record RelayRequested(
            String relayId,
            String about,
            String kind,
            String recipientId,
            String detailsRef,
            String person,
            String digest,
            Instant requestedAt,
            Instant dueAt,
            long limitSeconds,
            @Nullable String supersedes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<NextInLine> next,

            Instant occurredAt)
            implements RelayEvent {}

    /** Somebody to be told when those before have not answered; {@code level} as in {@link RelayEscalated}. */
    record NextInLine(String staffId, String level) {}

    /** S115. A channel took it to the person; whether anybody looked is another event. */
    @Revision("1")
    record RelayDelivered(
            String relayId, String about, String staffId, String level, String channel, Instant occurredAt)
            implements RelayEvent {}

    /** Tried again at {@code retryAt}; null when this was the last attempt or another one would be the same. */
    @Revision("1")
    record RelayDeliveryFailed(
            String relayId,
            String about,
            String staffId,
            String channel,
            String reason,
            int attempt,
            @Nullable Instant retryAt,
            Instant occurredAt)
            implements RelayEvent {}

    /** In the person's quiet hours; the channels are tried at {@code until}, the page is not affected. */
    @Revision("1")
    record RelayPutOff(String relayId, String about, String staffId, Instant until, Instant occurredAt)
            implements RelayEvent {}

    /** S114. Told once more before the person's time is over; {@code channel} as in {@link RelayDelivered}. */
    @Revision("1")
    record RelayReminded(String relayId, String about, String staffId, String channel, Instant occurredAt)
            implements RelayEvent {}

    /** S123. An operator had the delivery tried again; attempts are counted from the first one on. */
    @Revision("1")
    record RelayDeliveryRetried(String relayId, String about, String staffId, Instant occurredAt)
            implements RelayEvent {}

    @Revision("1")
    record RelaySeen(String relayId, String about, String staffId, Instant occurredAt) implements RelayEvent {}

    /** S116. {@code evidence} is {@code compared} or {@code claimed}; the person's own words stay in the vault. */
    @Revision("1")
    record RelayReadBack(
            String relayId,
            String about,
            String staffId,
            boolean right,
            String evidence,
            @Nullable String understoodRef,
            @Nullable String understoodDigest,
            String rule,
            Instant occurredAt)
            implements RelayEvent {}

    /** S114. Nobody of {@code level} had read it back right by {@code dueAt}. */
    @Revision("1")
    record RelayOverdue(
            String relayId, String about, String level, String staffId, Instant dueAt, String rule, Instant occurredAt)
            implements RelayEvent {}

    /** S121. The next person is told, and has until {@code dueAt}. */
    @Revision("1")
    record RelayEscalated(
            String relayId, String about, String level, String staffId, Instant dueAt, String rule, Instant occurredAt)
            implements RelayEvent {}

    /** The message was corrected; the corrected one is another relay. */
    @Revision("1")
    record RelayWithdrawn(String relayId, String about, String supersededBy, Instant occurredAt)
            implements RelayEvent {}

    /** It has done its work: {@code by} is {@code answered} in the service that asked, or {@code seen}. */
    @Revision("1")
    record RelaySettled(String relayId, String about, String by, Instant occurredAt) implements RelayEvent {}
}
