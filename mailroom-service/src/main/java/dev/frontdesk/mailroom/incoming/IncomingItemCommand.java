package dev.frontdesk.mailroom.incoming;

import dev.frontdesk.mailroom.item.ItemClass;
import dev.frontdesk.mailroom.item.Kept;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an incoming item. {@link #at()} is when it happened, as the desk says. */
public sealed interface IncomingItemCommand {

    IncomingItemId itemId();

    Instant at();

    /**
     * The site's limits of that day; what they are later does not change an item received today.
     *
     * @param mostReminders 0: nobody is reminded
     */
    record Limits(Duration notifyWithin, Duration remindAfter, Duration remindEvery, int mostReminders) {}

    /**
     * To whom it is, and what they are to be told.
     *
     * @param how exact (found by what stands on the item) or desk (chosen by a person)
     * @param details for the relay, in the vault
     * @param code pick-up code, in the vault
     */
    record Recipient(String staffId, String how, Kept details, Kept code, Limits limits) {}

    /**
     * S70. Received by scan or by typing.
     *
     * @param kind letter or parcel
     * @param addressed what stands on it, in the vault: sender and to whom
     * @param recipient null where nobody could be found; then {@code exception} says why
     * @param exception null: none
     * @param privateAllowed whether the site takes private items
     */
    record ReceiveItem(
            @TargetAggregateIdentifier IncomingItemId itemId,
            String kind,
            ItemClass itemClass,
            @Nullable String carrier,
            @Nullable String waybill,
            boolean scanned,
            Kept addressed,
            @Nullable Recipient recipient,
            @Nullable ExceptionKind exception,
            boolean privateAllowed,
            String takenBy,
            String place,
            Instant at)
            implements IncomingItemCommand {}

    /** The desk found out whose it is, or that it is somebody else's. */
    record AssignRecipient(@TargetAggregateIdentifier IncomingItemId itemId, Recipient recipient, Instant at)
            implements IncomingItemCommand {}

    /** Directory-service brought it to somebody. */
    record RecordNotified(
            @TargetAggregateIdentifier IncomingItemId itemId,
            String relayId,
            String staffId,
            String channel,
            Instant at)
            implements IncomingItemCommand {}

    /** Somebody it was brought to opened it. */
    record RecordSeen(@TargetAggregateIdentifier IncomingItemId itemId, String relayId, String staffId, Instant at)
            implements IncomingItemCommand {}

    /** Asked again and again by the watch; the item itself knows whether it is late. */
    record MarkNotificationOverdue(
            @TargetAggregateIdentifier IncomingItemId itemId, Instant at) implements IncomingItemCommand {}

    /** Asked again and again by the watch; the item itself knows whether somebody is to be reminded. */
    record RemindRecipient(@TargetAggregateIdentifier IncomingItemId itemId, Instant at)
            implements IncomingItemCommand {}

    /** @param note what is to be seen, in the vault; null: nothing more to say */
    record RaiseException(
            @TargetAggregateIdentifier IncomingItemId itemId,
            ExceptionKind kind,
            @Nullable Kept note,
            Instant at) implements IncomingItemCommand {}

    /** @param byStaff who names; only the recipient may */
    record NameProxy(
            @TargetAggregateIdentifier IncomingItemId itemId,
            String byStaff,
            String proxyId,
            boolean proxyActive,
            Instant at)
            implements IncomingItemCommand {}

    /**
     * Who stands at the desk and takes it.
     *
     * @param active whether they still work here
     * @param deputy whether the directory names them the recipient's deputy
     * @param sameDepartment as the recipient's
     */
    record Taker(String staffId, boolean active, boolean deputy, boolean sameDepartment) {}

    /**
     * @param kind signature or pick-up-code
     * @param signature in the vault; null for a code
     * @param right whether the code was the right one; true for a signature
     */
    record Evidence(String kind, @Nullable Kept signature, boolean right) {}

    /** A wrong pick-up code was named; so that nobody tries them all, it is counted. */
    record RecordWrongCode(@TargetAggregateIdentifier IncomingItemId itemId, String takerId, Instant at)
            implements IncomingItemCommand {}

    /** @param departmentMayCollect whether the site lets people of the same department collect for each other */
    record HandOverItem(
            @TargetAggregateIdentifier IncomingItemId itemId,
            Taker taker,
            Evidence evidence,
            boolean departmentMayCollect,
            String givenBy,
            Instant at)
            implements IncomingItemCommand {}

    /** @param reason refused, unknown, left-company, damaged or uncollected */
    record ReturnItem(
            @TargetAggregateIdentifier IncomingItemId itemId, String carrier, String reason, String givenBy, Instant at)
            implements IncomingItemCommand {}
}
