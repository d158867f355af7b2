package dev.frontdesk.mailroom.story;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemCharged;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemHandedToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSealed;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSelfConsigned;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCancelled;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAdded;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAttached;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillCorrected;
import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An outgoing item as of a moment: only the events that count there, and what they come to. Never empty. */
public record OutgoingStory(List<Recorded> events) {

    public OutgoingStory {
        events = List.copyOf(events);
    }

    /** @param stub where the vault keeps a photo of the stub; null: none */
    public record WaybillNow(
            String carrier, String number, @Nullable String stub) {}

    /** Place within its item of the event that wrote the line of the register that holds. */
    public long lineSequence() {
        return events.stream()
                .filter(recorded -> recorded.event() instanceof OutgoingItemCorrected)
                .mapToLong(Recorded::sequence)
                .max()
                .orElse(events.getFirst().sequence());
    }

    /** Which courier account pays; empty where nobody said. */
    public Optional<String> account() {
        return all(ItemCharged.class).findFirst().map(ItemCharged::accountId);
    }

    public Optional<OutgoingItemCancelled> cancelled() {
        return all(OutgoingItemCancelled.class).findFirst();
    }

    /** @return empty when nothing counts */
    public static Optional<OutgoingStory> of(List<Recorded> events) {
        return !events.isEmpty() && events.getFirst().event() instanceof OutgoingItemRegistered
                ? Optional.of(new OutgoingStory(events))
                : Optional.empty();
    }

    public OutgoingItemRegistered registered() {
        return (OutgoingItemRegistered) events.getFirst().event();
    }

    public String id() {
        return registered().itemId();
    }

    public String site() {
        return events.getFirst().origin().site();
    }

    public long version() {
        return events.getLast().sequence();
    }

    public List<OutgoingItemCorrected> corrections() {
        return all(OutgoingItemCorrected.class).toList();
    }

    /** The line of the register that holds. */
    public RegisterEntry entry() {
        return corrections().isEmpty()
                ? registered().entry()
                : corrections().getLast().entry();
    }

    public Optional<ItemHandedToDesk> handed() {
        return all(ItemHandedToDesk.class).findFirst();
    }

    public Optional<ItemDispatched> dispatched() {
        return all(ItemDispatched.class).findFirst();
    }

    /** Every hand-over, in order. */
    public List<CustodyLink> links() {
        return Stream.of(
                        handed().map(ItemHandedToDesk::link),
                        dispatched().map(ItemDispatched::link),
                        cancelled().map(OutgoingItemCancelled::link))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Several where it goes in several parcels, in the order in which they were noted. */
    public List<WaybillNow> waybills() {
        var all = new ArrayList<WaybillNow>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case WaybillAttached one -> all.add(new WaybillNow(one.carrier(), one.waybill(), ref(one.stub())));
                case WaybillAdded one -> all.add(new WaybillNow(one.carrier(), one.waybill(), ref(one.stub())));
                case WaybillCorrected one ->
                    all.set(all.size() - 1, new WaybillNow(one.carrier(), one.waybill(), ref(one.stub())));
                default -> {}
            }
        }
        return List.copyOf(all);
    }

    /** registered, sealed, at-desk, dispatched, self-consigned or cancelled. */
    public String state() {
        if (cancelled().isPresent()) {
            return "cancelled";
        }
        if (dispatched().isPresent()) {
            return "dispatched";
        }
        if (all(ItemSelfConsigned.class).findFirst().isPresent()) {
            return "self-consigned";
        }
        if (handed().isPresent()) {
            return "at-desk";
        }
        return all(ItemSealed.class).findFirst().isPresent() ? "sealed" : "registered";
    }

    private static @Nullable String ref(@Nullable Kept kept) {
        return kept == null ? null : kept.ref();
    }

    private <T extends DomainEvent> Stream<T> all(Class<T> type) {
        return events.stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }
}
