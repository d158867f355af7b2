package dev.frontdesk.call.story;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageRelayed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageSeen;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayEscalated;
import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A message as of a moment: only the events that count there, and what they come to. Never empty.
 *
 * @param asOf the moment that tells open from broken
 */
public record MessageStory(List<Recorded> events, Instant asOf) {

    public MessageStory {
        events = List.copyOf(events);
    }

    /** @return empty when it had not been taken by then */
    public static Optional<MessageStory> of(List<Recorded> events, Instant asOf) {
        return events.isEmpty() ? Optional.empty() : Optional.of(new MessageStory(events, asOf));
    }

    public String site() {
        return events.getFirst().origin().site();
    }

    public String takenBy() {
        return events.getFirst().origin().actor();
    }

    public MessageTaken taken() {
        return (MessageTaken) events.getFirst().event();
    }

    public List<MessageCorrected> corrections() {
        return all(MessageCorrected.class).toList();
    }

    /** The reference of the words that hold at that moment. */
    public String detailsRef() {
        return corrections().isEmpty()
                ? taken().detailsRef()
                : corrections().getLast().detailsRef();
    }

    public String relayId() {
        return corrections().isEmpty()
                ? taken().relayId()
                : corrections().getLast().relayId();
    }

    /** S114. The moment of the current relay; the promise's own is {@link MessageTaken#relayDueAt()}. */
    public Instant relayDueAt() {
        return corrections().isEmpty()
                ? taken().relayDueAt()
                : corrections().getLast().relayDueAt();
    }

    public Optional<MessageRelayed> relayed() {
        return earliest(MessageRelayed.class, event -> event.relayId().equals(relayId()));
    }

    public Optional<MessageSeen> seen() {
        return earliest(MessageSeen.class, event -> event.relayId().equals(relayId()));
    }

    public Optional<MessageReadBackWrong> wrong() {
        return earliest(MessageReadBackWrong.class, event -> event.relayId().equals(relayId()));
    }

    public Optional<MessageReadBackConfirmed> confirmed() {
        return earliest(MessageReadBackConfirmed.class, event -> event.relayId().equals(relayId()));
    }

    /** Who has it now, after it was handed on. */
    public Optional<RelayEscalated> escalated() {
        return all(RelayEscalated.class)
                .filter(event -> event.relayId().equals(relayId()))
                .max(Comparator.comparing(RelayEscalated::dueAt));
    }

    /** S114, S116. The earliest read-back that keeps the promise. */
    public Optional<MessageReadBackConfirmed> kept() {
        return earliest(MessageReadBackConfirmed.class, MessageReadBackConfirmed::inTime);
    }

    /** Exactly at the moment there is still time. */
    public boolean overdue() {
        return kept().isEmpty() && asOf.isAfter(taken().relayDueAt());
    }

    public String state() {
        if (confirmed().isPresent()) {
            return "confirmed";
        }
        if (wrong().isPresent()) {
            return "to-correct";
        }
        if (seen().isPresent()) {
            return "seen";
        }
        return relayed().isPresent() ? "relayed" : "taken";
    }

    public String promise() {
        if (kept().isPresent()) {
            return "kept";
        }
        return overdue() ? "broken" : "open";
    }

    /** The recipient and everybody the message was handed on to. */
    public boolean concerns(String staffId) {
        return taken().recipientId().equals(staffId)
                || all(RelayEscalated.class).anyMatch(event -> event.staffId().equals(staffId));
    }

    private <T extends DomainEvent> Stream<T> all(Class<T> type) {
        return events.stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }

    private <T extends DomainEvent> Optional<T> earliest(Class<T> type, Predicate<T> counts) {
        return all(type).filter(counts).min(Comparator.comparing(DomainEvent::occurredAt));
    }
}
