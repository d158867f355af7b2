package dev.frontdesk.mailroom.story;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemDeliveredToRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemException;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReturned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupReminded;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientAssigned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientNotified;
import dev.frontdesk.mailroom.incoming.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An incoming item as of a moment: only the events that count there, and what they come to. Never empty. */
public record IncomingStory(List<Recorded> events) {

    public IncomingStory {
        events = List.copyOf(events);
    }

    /** @return empty when nothing counts */
    public static Optional<IncomingStory> of(List<Recorded> events) {
        return !events.isEmpty() && events.getFirst().event() instanceof ItemReceivedByAgent
                ? Optional.of(new IncomingStory(events))
                : Optional.empty();
    }

    public ItemReceivedByAgent received() {
        return (ItemReceivedByAgent) events.getFirst().event();
    }

    public String id() {
        return received().itemId();
    }

    public String site() {
        return events.getFirst().origin().site();
    }

    public long version() {
        return events.getLast().sequence();
    }

    /** Whose it is; null: nobody's yet. */
    public @Nullable String recipientId() {
        return all(RecipientAssigned.class)
                .reduce((_, last) -> last)
                .map(RecipientAssigned::recipientId)
                .orElse(received().recipientId());
    }

    public Optional<Notice> notice() {
        return all(RecipientAssigned.class)
                .reduce((_, last) -> last)
                .map(RecipientAssigned::notice)
                .or(() -> Optional.ofNullable(received().notice()));
    }

    /** The first time that whose it is now was told. */
    public Optional<RecipientNotified> notified() {
        var recipient = recipientId();
        return all(RecipientNotified.class)
                .filter(event -> event.staffId().equals(recipient))
                .findFirst();
    }

    /**
     * S123. The worst by which somebody was, or at {@code now} still is, told too late; zero: never late. Whoever it turns
     * out to be for, and however soon they are told: what was late once stays so.
     */
    public Duration lateBy(Instant now) {
        var worst = Duration.ZERO;
        Notice open = null;
        for (var recorded : events) {
            switch (recorded.event()) {
                case ItemReceivedByAgent event -> open = event.notice();
                case RecipientAssigned event -> {
                    worst = worse(worst, open, event.occurredAt());
                    open = event.notice();
                }
                case RecipientNotified event -> {
                    worst = longer(worst, Duration.ofSeconds(event.lateSeconds()));
                    open = null;
                }
                case ItemDeliveredToRecipient event -> {
                    worst = worse(worst, open, event.occurredAt());
                    open = null;
                }
                case ItemReturned event -> {
                    worst = worse(worst, open, event.occurredAt());
                    open = null;
                }
                default -> {}
            }
        }
        return worse(worst, open, now);
    }

    private static Duration worse(Duration worst, @Nullable Notice open, Instant until) {
        return open == null ? worst : longer(worst, Duration.between(open.dueAt(), until));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    public long reminders() {
        return all(PickupReminded.class).count();
    }

    public List<ItemException> exceptions() {
        return all(ItemException.class).toList();
    }

    public Optional<ItemDeliveredToRecipient> delivered() {
        return all(ItemDeliveredToRecipient.class).findFirst();
    }

    public Optional<ItemReturned> returned() {
        return all(ItemReturned.class).findFirst();
    }

    /** received, notified, delivered or returned. */
    public String state() {
        if (delivered().isPresent()) {
            return "delivered";
        }
        if (returned().isPresent()) {
            return "returned";
        }
        return notified().isPresent() ? "notified" : "received";
    }

    public boolean isFinished() {
        return ended().isPresent();
    }

    /** Every hand-over, in order. */
    public List<CustodyLink> links() {
        return Stream.of(
                        Stream.of(received().link()),
                        delivered().map(ItemDeliveredToRecipient::link).stream(),
                        returned().map(ItemReturned::link).stream())
                .flatMap(links -> links)
                .toList();
    }

    private Optional<Instant> ended() {
        return delivered()
                .map(ItemDeliveredToRecipient::occurredAt)
                .or(() -> returned().map(ItemReturned::occurredAt));
    }

    private <T extends DomainEvent> Stream<T> all(Class<T> type) {
        return events.stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }
}
