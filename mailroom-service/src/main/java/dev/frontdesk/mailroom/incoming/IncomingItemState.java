package dev.frontdesk.mailroom.incoming;

import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemDeliveredToRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemException;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReturned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.NoticeSeen;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.NotificationOverdue;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupCodeRefused;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupReminded;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ProxyNamed;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientAssigned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientNotified;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision about an incoming item needs to know, and nothing else. */
sealed interface IncomingItemState {

    IncomingItemState after(IncomingItemEvent event);

    record NotReceived() implements IncomingItemState {

        @Override
        public IncomingItemState after(IncomingItemEvent event) {
            if (event instanceof ItemReceivedByAgent first) {
                var notice = first.notice();
                var recipientId = first.recipientId();
                var told = notice == null || recipientId == null ? null : Told.nobody(recipientId, notice);
                return new Held(first, told, notice == null ? 0 : 1, Set.of(), Set.of(), 0);
            }
            throw new IllegalStateException("The first event of an item is that it was received, not " + event);
        }
    }

    /**
     * At the desk.
     *
     * @param told null: nobody's yet
     * @param relays how many relays were asked for
     * @param steps what directory-service told of them, so that nothing is recorded twice
     * @param wrongCodes named since the newest notice
     */
    record Held(
            ItemReceivedByAgent first,
            @Nullable Told told,
            int relays,
            Set<String> proxies,
            Set<String> steps,
            int wrongCodes)
            implements IncomingItemState {

        @Override
        public IncomingItemState after(IncomingItemEvent event) {
            return switch (event) {
                case ItemReceivedByAgent again -> throw new IllegalStateException("Received twice: " + again.itemId());
                case RecipientAssigned assigned ->
                    new Held(
                            first,
                            Told.nobody(assigned.recipientId(), assigned.notice()),
                            relays + 1,
                            Set.of(),
                            steps,
                            0);
                case ItemException raised -> step("exception " + raised.exception());
                case RecipientNotified notified ->
                    with(current().notified()).step(notifiedStep(notified.relayId(), notified.staffId()));
                case NoticeSeen seen -> step(seenStep(seen.relayId(), seen.staffId()));
                case NotificationOverdue _ -> with(current().overdue());
                case PickupReminded reminded ->
                    new Held(first, current().reminded(reminded), relays + 1, proxies, steps, wrongCodes);
                case ProxyNamed named ->
                    new Held(first, told, relays, and(proxies, named.proxyId()), steps, wrongCodes);
                case PickupCodeRefused refused -> new Held(first, told, relays, proxies, steps, refused.number());
                case ItemDeliveredToRecipient delivered -> new Delivered(first, delivered);
                case ItemReturned returned -> new Returned(first, returned);
            };
        }

        CustodyLink last() {
            return first.link();
        }

        boolean isPrivate() {
            return first.itemClass().equals("private");
        }

        Told current() {
            if (told == null) {
                throw new IllegalStateException("Nobody is to be told of " + first.itemId());
            }
            return told;
        }

        static String notifiedStep(String relayId, String staffId) {
            return "notified " + relayId + " " + staffId;
        }

        static String seenStep(String relayId, String staffId) {
            return "seen " + relayId + " " + staffId;
        }

        private Held with(Told next) {
            return new Held(first, next, relays, proxies, steps, wrongCodes);
        }

        private Held step(String step) {
            return new Held(first, told, relays, proxies, and(steps, step), wrongCodes);
        }

        private static Set<String> and(Set<String> before, String one) {
            var more = new HashSet<>(before);
            more.add(one);
            return Set.copyOf(more);
        }
    }

    /**
     * Whose it is and how far they have been told.
     *
     * @param relayId of the newest relay
     * @param isNotified told at least once
     * @param isOverdue found late
     * @param remindAt null: nobody is reminded any more
     */
    record Told(
            String recipientId,
            Notice notice,
            String relayId,
            boolean isNotified,
            boolean isOverdue,
            int reminders,
            @Nullable Instant remindAt) {

        static Told nobody(String recipientId, Notice notice) {
            var remindAt = notice.mostReminders() == 0 ? null : notice.remindAt();
            return new Told(recipientId, notice, notice.relayId(), false, false, 0, remindAt);
        }

        Told notified() {
            return new Told(recipientId, notice, relayId, true, isOverdue, reminders, remindAt);
        }

        Told overdue() {
            return new Told(recipientId, notice, relayId, isNotified, true, reminders, remindAt);
        }

        Told reminded(PickupReminded event) {
            return new Told(
                    recipientId, notice, event.relayId(), isNotified, isOverdue, event.number(), event.nextAt());
        }
    }

    record Delivered(ItemReceivedByAgent first, ItemDeliveredToRecipient to) implements IncomingItemState {

        @Override
        public IncomingItemState after(IncomingItemEvent event) {
            throw new IllegalStateException("Nothing happens to an item after it was handed over: " + event);
        }
    }

    record Returned(ItemReceivedByAgent first, ItemReturned back) implements IncomingItemState {

        @Override
        public IncomingItemState after(IncomingItemEvent event) {
            throw new IllegalStateException("Nothing happens to an item after it was given back: " + event);
        }
    }
}
