package dev.frontdesk.mailroom.incoming;

import dev.frontdesk.mailroom.incoming.IncomingItemCommand.MarkNotificationOverdue;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordNotified;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordSeen;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RemindRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.NoticeSeen;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.NotificationOverdue;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupReminded;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientNotified;
import dev.frontdesk.mailroom.incoming.IncomingItemState.Held;
import dev.frontdesk.mailroom.incoming.IncomingItemState.Told;
import java.time.Duration;
import java.util.List;

/** The part of the rules that is about telling: in time, late, again. Facts come late and doubled; each counts once. */
final class NoticeDecider {

    private static final String BY_PAGE = "live";

    private NoticeDecider() {}

    /** S123. Exactly at the moment there is still time. A relay of somebody it was first thought to be for says nothing. */
    static List<IncomingItemEvent> notified(Held held, RecordNotified command) {
        var told = held.told();
        var isKnown = held.steps().contains(Held.notifiedStep(command.relayId(), command.staffId()));
        if (told == null || isKnown || !isCurrent(held, command.relayId())) {
            return List.of();
        }
        return List.of(told(told, command));
    }

    /** S123. Who has seen the notice was told by the page, even where that is heard first or never. */
    static List<IncomingItemEvent> seen(Held held, RecordSeen command) {
        var told = held.told();
        if (told == null
                || held.steps().contains(Held.seenStep(command.relayId(), command.staffId()))
                || !isCurrent(held, command.relayId())) {
            return List.of();
        }
        var seen = new NoticeSeen(command.itemId().value(), command.relayId(), command.staffId(), command.at());
        var byPage = new RecordNotified(command.itemId(), command.relayId(), command.staffId(), BY_PAGE, command.at());
        return told.isNotified() ? List.of(seen) : List.of(told(told, byPage), seen);
    }

    private static RecipientNotified told(Told told, RecordNotified command) {
        var late = told.isNotified()
                ? Duration.ZERO
                : Duration.between(told.notice().dueAt(), command.at());
        return new RecipientNotified(
                command.itemId().value(),
                command.relayId(),
                command.staffId(),
                command.channel(),
                Math.max(0, late.toSeconds()),
                "S123",
                command.at());
    }

    /** S123. */
    static List<IncomingItemEvent> overdue(Held held, MarkNotificationOverdue command) {
        var told = held.told();
        return told == null
                        || told.isNotified()
                        || told.isOverdue()
                        || !command.at().isAfter(told.notice().dueAt())
                ? List.of()
                : List.of(new NotificationOverdue(
                        command.itemId().value(), told.relayId(), told.notice().dueAt(), "S123", command.at()));
    }

    /** Exactly at the moment nobody is reminded yet. */
    static List<IncomingItemEvent> reminded(Held held, RemindRecipient command) {
        var told = held.told();
        if (told == null || told.remindAt() == null || !command.at().isAfter(told.remindAt())) {
            return List.of();
        }
        var notice = told.notice();
        var number = told.reminders() + 1;
        var every = Duration.ofSeconds(notice.remindEverySeconds());
        return List.of(new PickupReminded(
                command.itemId().value(),
                told.recipientId(),
                IncomingItemDecider.relay(command.itemId(), held.relays() + 1),
                told.relayId(),
                notice.details(),
                number,
                number < notice.mostReminders() ? command.at().plus(every) : null,
                every.toSeconds(),
                command.at()));
    }

    /** Relays are numbered over the whole item; those from the newest notice on are about whose it is now. */
    private static boolean isCurrent(Held held, String relayId) {
        var told = held.told();
        return told != null && number(relayId) >= number(told.notice().relayId());
    }

    private static int number(String relayId) {
        return Integer.parseInt(relayId.substring(relayId.lastIndexOf('-') + 1));
    }
}
