package dev.frontdesk.call.message;

import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageRelayed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageSeen;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayEscalated;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every time the message had to be brought to somebody, oldest first, and every step directory-service told of. The
 * steps are a set: told twice, or told late and out of order, they are the same steps.
 */
record Relays(List<Relay> all, Set<Step> steps) {

    static Relays first(MessageTaken taken) {
        return new Relays(List.of(new Relay(taken.relayId(), taken.detailsRef(), null)), Set.of());
    }

    Relay current() {
        return all.getLast();
    }

    Optional<Relay> find(String relayId) {
        return all.stream().filter(relay -> relay.id().equals(relayId)).findFirst();
    }

    Relays then(MessageCorrected corrected) {
        var closed = new Relay(current().id(), current().detailsRef(), corrected.occurredAt());
        var next = new Relay(corrected.relayId(), corrected.detailsRef(), null);
        var before = all.subList(0, all.size() - 1).stream();
        return new Relays(Stream.concat(before, Stream.of(closed, next)).toList(), steps);
    }

    Relays with(Step step) {
        var more = new HashSet<>(steps);
        more.add(step);
        return new Relays(all, Set.copyOf(more));
    }

    /** @param supersededAt when other words took the place of these */
    record Relay(String id, String detailsRef, @Nullable Instant supersededAt) {

        boolean validAt(Instant moment) {
            return supersededAt == null || moment.isBefore(supersededAt);
        }
    }

    /** What makes one step the same as another. */
    record Step(String kind, String relayId, String staffId, Instant at) {

        static Step of(MessageRelayed event) {
            return new Step("relayed " + event.channel(), event.relayId(), event.staffId(), event.occurredAt());
        }

        static Step of(MessageSeen event) {
            return new Step("seen", event.relayId(), event.staffId(), event.occurredAt());
        }

        static Step of(MessageReadBackConfirmed event) {
            return new Step("right", event.relayId(), event.staffId(), event.occurredAt());
        }

        static Step of(MessageReadBackWrong event) {
            return new Step("wrong", event.relayId(), event.staffId(), event.occurredAt());
        }

        static Step of(RelayEscalated event) {
            return new Step("escalated " + event.level(), event.relayId(), event.staffId(), event.occurredAt());
        }
    }
}
