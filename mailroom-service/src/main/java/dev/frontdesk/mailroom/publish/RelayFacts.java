package dev.frontdesk.mailroom.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupReminded;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientAssigned;
import dev.frontdesk.mailroom.incoming.Notice;
import dev.frontdesk.mailroom.item.Kept;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks directory-service to tell recipients, in the form it has for whoever asks. */
final class RelayFacts {

    private RelayFacts() {}

    /** @param next nobody: an item is told to its recipient and to no deputy */
    record RelayRequestedV1(
            String relayId,
            String about,
            String recipientId,
            String kind,
            String detailsRef,
            String person,
            String digest,
            Instant requestedAt,
            Instant dueAt,
            long limitSeconds,
            List<String> next,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String supersedes,

            Instant occurredAt) {

        static final String TYPE = "mailroom.relay-requested.v1";

        RelayRequestedV1 {
            next = List.copyOf(next);
        }

        static RelayRequestedV1 from(ItemReceivedByAgent event, String recipientId, Notice notice) {
            return first(event.itemId(), recipientId, notice, null, event.occurredAt());
        }

        static RelayRequestedV1 from(RecipientAssigned event) {
            return first(event.itemId(), event.recipientId(), event.notice(), event.supersedes(), event.occurredAt());
        }

        static RelayRequestedV1 from(PickupReminded event) {
            return of(
                    event.relayId(),
                    event.itemId(),
                    event.recipientId(),
                    "item-waiting",
                    event.details(),
                    event.occurredAt().plusSeconds(event.limitSeconds()),
                    event.supersedes(),
                    event.occurredAt());
        }

        private static RelayRequestedV1 first(
                String itemId, String recipientId, Notice notice, @Nullable String supersedes, Instant at) {
            return of(notice.relayId(), itemId, recipientId, "item", notice.details(), notice.dueAt(), supersedes, at);
        }

        private static RelayRequestedV1 of(
                String relayId,
                String itemId,
                String recipientId,
                String kind,
                Kept details,
                Instant dueAt,
                @Nullable String supersedes,
                Instant at) {
            return new RelayRequestedV1(
                    relayId,
                    itemId,
                    recipientId,
                    kind,
                    details.ref(),
                    details.person(),
                    details.digest(),
                    at,
                    dueAt,
                    Duration.between(at, dueAt).toSeconds(),
                    List.of(),
                    supersedes,
                    at);
        }
    }

    /** It is collected or given back: nobody needs to be told any more. */
    record RelayDoneV1(String relayId, String about, Instant occurredAt) {

        static final String TYPE = "mailroom.relay-done.v1";
    }
}
