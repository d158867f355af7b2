package dev.frontdesk.mailroom.incoming;

import static dev.frontdesk.mailroom.incoming.GivenIncoming.HALF_PAST;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.ITEM;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.NINE;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.RELAY_1;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.RELAY_2;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.SIGNED;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.TOMORROW;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.after;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.colleague;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.handOver;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.lin;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.notified;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.receive;
import static dev.frontdesk.mailroom.incoming.GivenIncoming.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.AssignRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.Evidence;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.MarkNotificationOverdue;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.NameProxy;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RaiseException;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.ReceiveItem;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordSeen;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordWrongCode;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RemindRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.ReturnItem;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.Taker;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemDeliveredToRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemException;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReturned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.NoticeSeen;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.NotificationOverdue;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupCodeRefused;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupReminded;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientAssigned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientNotified;
import dev.frontdesk.mailroom.item.ItemClass;
import dev.frontdesk.mailroom.item.Kept;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** S70 and S123: whatever arrives is told in time, goes to the right hands, and every hand is known. */
class IncomingItemTest {

    @Test
    void s70_an_item_for_somebody_is_told_until_the_sites_limit() {
        assertThat(after().when(receive())).singleElement().satisfies(event -> {
            var received = (ItemReceivedByAgent) event;
            assertThat(received.recipientId()).isEqualTo("staff-lin");
            assertThat(received.notice())
                    .extracting(Notice::relayId, Notice::dueAt, Notice::remindAt)
                    .containsExactly(RELAY_1, HALF_PAST, TOMORROW);
            assertThat(received.link().giver()).isEqualTo("carrier:sf");
            assertThat(received.link().evidence()).isEqualTo("scan");
        });
    }

    @Test
    void s70_an_item_for_nobody_is_an_exception_and_nobody_is_guessed() {
        assertThat(after().when(receive(ItemClass.ORDINARY, null, ExceptionKind.GENERIC_ADDRESS)))
                .element(1)
                .isEqualTo(new ItemException(ITEM.value(), "generic-address", null, NINE));
        assertThat(after().when(receive(ItemClass.ORDINARY, null, null)))
                .element(1)
                .isEqualTo(new ItemException(ITEM.value(), "unknown", null, NINE));
    }

    @Test
    void s70_the_same_item_again_is_nothing_and_another_one_under_its_id_is_refused() {
        var other = receive();
        var elsewhere = new ReceiveItem(
                ITEM,
                "letter",
                ItemClass.ORDINARY,
                null,
                null,
                false,
                new Kept("x", "y", "z"),
                null,
                null,
                true,
                "r",
                "B",
                NINE);

        assertThat(after(receive()).when(other)).isEmpty();
        refused("id-taken", after(receive()), elsewhere);
    }

    @Test
    void private_items_are_taken_in_where_the_site_says_so() {
        var command = receive(ItemClass.PRIVATE, to("staff-lin"), null);
        var refusedHere = new ReceiveItem(
                ITEM,
                "parcel",
                ItemClass.PRIVATE,
                "sf",
                null,
                true,
                command.addressed(),
                to("staff-lin"),
                null,
                false,
                "r",
                "A",
                NINE);

        assertThat(after().when(command)).hasSize(1);
        refused("private-refused", after(), refusedHere);
    }

    @Test
    void s123_told_at_the_limit_itself_is_in_time_and_a_second_later_is_late() {
        assertThat(after(receive()).when(notified(RELAY_1, "staff-lin", HALF_PAST)))
                .containsExactly(
                        new RecipientNotified(ITEM.value(), RELAY_1, "staff-lin", "mail", 0, "S123", HALF_PAST));
        assertThat(after(receive()).when(notified(RELAY_1, "staff-lin", HALF_PAST.plusSeconds(1))))
                .singleElement()
                .extracting(event -> ((RecipientNotified) event).lateSeconds())
                .isEqualTo(1L);
    }

    @Test
    void s123_nobody_told_by_the_limit_is_overdue_once_and_not_at_the_limit_itself() {
        var late = new MarkNotificationOverdue(ITEM, HALF_PAST.plusSeconds(1));

        assertThat(after(receive()).when(new MarkNotificationOverdue(ITEM, HALF_PAST)))
                .isEmpty();
        assertThat(after(receive()).when(late))
                .containsExactly(
                        new NotificationOverdue(ITEM.value(), RELAY_1, HALF_PAST, "S123", HALF_PAST.plusSeconds(1)));
        assertThat(after(receive(), late).when(late)).isEmpty();
        assertThat(after(receive(), notified(RELAY_1, "staff-lin", NINE)).when(late))
                .isEmpty();
    }

    @Test
    void s123_who_has_seen_the_notice_was_told_even_where_the_telling_is_heard_later_or_never() {
        var seen = new RecordSeen(ITEM, RELAY_1, "staff-lin", NINE);
        var noticeSeen = new NoticeSeen(ITEM.value(), RELAY_1, "staff-lin", NINE);

        assertThat(after(receive()).when(seen))
                .containsExactly(
                        new RecipientNotified(ITEM.value(), RELAY_1, "staff-lin", "live", 0, "S123", NINE), noticeSeen);
        assertThat(after(receive(), notified(RELAY_1, "staff-lin", NINE)).when(seen))
                .containsExactly(noticeSeen);
        assertThat(after(receive(), seen).when(notified(RELAY_1, "staff-lin", NINE)))
                .isEmpty();
    }

    @Test
    void s123_a_fact_told_twice_is_one() {
        var told = notified(RELAY_1, "staff-lin", NINE);

        assertThat(after(receive(), told).when(told)).isEmpty();
    }

    @Test
    void who_does_not_collect_is_reminded_after_the_limit_until_the_last_reminder() {
        var first = new RemindRecipient(ITEM, TOMORROW.plusSeconds(1));
        var second = new RemindRecipient(ITEM, first.at().plusSeconds(43_201));

        assertThat(after(receive()).when(new RemindRecipient(ITEM, TOMORROW))).isEmpty();
        assertThat(after(receive()).when(first)).singleElement().satisfies(event -> {
            var reminded = (PickupReminded) event;
            assertThat(reminded.relayId()).isEqualTo(RELAY_2);
            assertThat(reminded.supersedes()).isEqualTo(RELAY_1);
            assertThat(reminded.nextAt()).isEqualTo(first.at().plusSeconds(43_200));
        });
        assertThat(after(receive(), first).when(first)).isEmpty();
        assertThat(after(receive(), first).when(second))
                .singleElement()
                .extracting(event -> ((PickupReminded) event).nextAt())
                .isNull();
        assertThat(after(receive(), first, second).when(new RemindRecipient(ITEM, TOMORROW.plusSeconds(999_999))))
                .isEmpty();
    }

    @Test
    void the_recipient_takes_it_by_signature() {
        assertThat(after(receive()).when(handOver(lin(), SIGNED, false)))
                .singleElement()
                .satisfies(event -> {
                    var delivered = (ItemDeliveredToRecipient) event;
                    assertThat(delivered.takerIs()).isEqualTo("recipient");
                    assertThat(delivered.link().number()).isEqualTo(2);
                    assertThat(delivered.link().taker()).isEqualTo("staff:staff-lin");
                    assertThat(delivered.link().evidenceDigest()).isEqualTo("digest-s");
                    assertThat(delivered.link().holds(ITEM.value())).isTrue();
                });
    }

    @Test
    void a_wrong_code_opens_nothing() {
        refused(
                "pick-up-code-wrong",
                after(receive()),
                handOver(lin(), new Evidence("pick-up-code", null, false), false));
        assertThat(after(receive()).when(handOver(lin(), new Evidence("pick-up-code", null, true), false)))
                .hasSize(1);
    }

    @Test
    void a_hand_over_to_somebody_who_left_is_refused() {
        refused("taker-left", after(receive()), handOver(new Taker("staff-lin", false, false, true), SIGNED, true));
        refused("taker-left", after(receive()), handOver(new Taker("staff-wang", false, true, true), SIGNED, true));
    }

    @Test
    void somebody_else_takes_it_only_as_named_proxy_deputy_or_by_the_sites_decision() {
        var named = new NameProxy(ITEM, "staff-lin", "staff-wang", true, NINE);

        refused("taker-not-entitled", after(receive()), handOver(colleague(), SIGNED, false));
        refused(
                "taker-not-entitled",
                after(receive()),
                handOver(new Taker("staff-x", true, false, false), SIGNED, true));
        assertThat(as(after(receive()), colleague(), true)).isEqualTo("same-department");
        assertThat(as(after(receive(), named), colleague(), false)).isEqualTo("named-proxy");
        assertThat(as(after(receive()), new Taker("staff-chen", true, true, false), false))
                .isEqualTo("deputy");
    }

    @Test
    void a_private_item_goes_to_the_recipient_or_whom_the_recipient_named() {
        var item = receive(ItemClass.PRIVATE, to("staff-lin"), null);
        var named = new NameProxy(ITEM, "staff-lin", "staff-wang", true, NINE);

        refused("taker-not-entitled", after(item), handOver(new Taker("staff-wang", true, true, true), SIGNED, true));
        assertThat(as(after(item, named), colleague(), false)).isEqualTo("named-proxy");
    }

    @Test
    void nobody_but_the_recipient_names_a_proxy() {
        refused("item-not-yours", after(receive()), new NameProxy(ITEM, "staff-wang", "staff-wang", true, NINE));
        refused("taker-left", after(receive()), new NameProxy(ITEM, "staff-lin", "staff-gone", false, NINE));
    }

    @Test
    void whose_it_really_is_is_told_anew_and_the_first_ones_proxies_count_no_more() {
        var named = new NameProxy(ITEM, "staff-lin", "staff-wang", true, NINE);
        var assign = new AssignRecipient(ITEM, to("staff-zhai"), HALF_PAST);
        var assigned = after(receive(), named, assign);

        assertThat(after(receive()).when(assign)).singleElement().satisfies(event -> {
            var whose = (RecipientAssigned) event;
            assertThat(whose.instead()).isEqualTo("staff-lin");
            assertThat(whose.supersedes()).isEqualTo(RELAY_1);
            assertThat(whose.notice().relayId()).isEqualTo(RELAY_2);
            assertThat(whose.notice().dueAt()).isEqualTo(HALF_PAST.plusSeconds(1800));
        });
        assertThat(assigned.when(assign)).isEmpty();
        assertThat(assigned.when(notified(RELAY_1, "staff-lin", TOMORROW))).isEmpty();
        refused("taker-not-entitled", assigned, handOver(colleague(), SIGNED, false));
        refused("taker-not-entitled", assigned, handOver(lin(), SIGNED, false));
    }

    @Test
    void what_is_nobodys_is_handed_to_nobody() {
        refused(
                "item-recipient-missing",
                after(receive(ItemClass.ORDINARY, null, ExceptionKind.UNKNOWN)),
                handOver(lin(), SIGNED, true));
    }

    @Test
    void given_back_is_the_last_link_of_the_chain() {
        var back = new ReturnItem(ITEM, "sf", "refused", "reception", HALF_PAST);

        assertThat(after(receive()).when(back)).singleElement().satisfies(event -> {
            var returned = (ItemReturned) event;
            assertThat(returned.link().evidence()).isEqualTo("returned:refused");
            assertThat(returned.link().previous()).hasSize(64);
        });
        refused("item-returned", after(receive(), back), handOver(lin(), SIGNED, false));
        assertThat(after(receive(), back).when(back)).isEmpty();
        assertThat(after(receive(), back).when(notified(RELAY_1, "staff-lin", TOMORROW)))
                .isEmpty();
    }

    @Test
    void handed_over_is_handed_over() {
        var done = after(receive(), handOver(lin(), SIGNED, false));

        assertThat(done.when(handOver(lin(), SIGNED, false))).isEmpty();
        refused("item-delivered", done, handOver(colleague(), SIGNED, true));
        refused("item-delivered", done, new RaiseException(ITEM, ExceptionKind.DAMAGED, null, TOMORROW));
        assertThat(done.when(new RemindRecipient(ITEM, Instant.MAX))).isEmpty();
    }

    @Test
    void after_five_wrong_codes_only_a_signature_is_taken_until_there_is_a_new_notice() {
        var wrong = new RecordWrongCode(ITEM, "staff-lin", HALF_PAST);
        var byCode = handOver(lin(), new Evidence("pick-up-code", null, true), false);

        assertThat(after(receive()).when(wrong))
                .containsExactly(new PickupCodeRefused(ITEM.value(), "staff-lin", 1, HALF_PAST));
        assertThat(after(receive(), wrong, wrong, wrong, wrong).when(byCode)).hasSize(1);
        var locked = after(receive(), wrong, wrong, wrong, wrong, wrong);
        refused("pick-up-code-locked", locked, byCode);
        assertThat(locked.when(wrong)).isEmpty();
        assertThat(locked.when(handOver(lin(), SIGNED, false))).hasSize(1);
        var assigned = new AssignRecipient(ITEM, to("staff-wang"), HALF_PAST);
        assertThat(after(receive(), wrong, wrong, wrong, wrong, wrong, assigned)
                        .when(handOver(colleague(), new Evidence("pick-up-code", null, true), false)))
                .hasSize(1);
    }

    private static String as(GivenIncoming item, Taker taker, boolean departmentMayCollect) {
        return ((ItemDeliveredToRecipient)
                        item.when(handOver(taker, SIGNED, departmentMayCollect)).getFirst())
                .takerIs();
    }

    private static void refused(String code, GivenIncoming item, IncomingItemCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> item.when(command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
