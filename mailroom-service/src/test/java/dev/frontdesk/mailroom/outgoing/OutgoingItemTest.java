package dev.frontdesk.mailroom.outgoing;

import static dev.frontdesk.mailroom.outgoing.GivenItem.ADDRESSEE;
import static dev.frontdesk.mailroom.outgoing.GivenItem.BATCH;
import static dev.frontdesk.mailroom.outgoing.GivenItem.EVERYTHING;
import static dev.frontdesk.mailroom.outgoing.GivenItem.ITEM;
import static dev.frontdesk.mailroom.outgoing.GivenItem.NINE;
import static dev.frontdesk.mailroom.outgoing.GivenItem.REASON;
import static dev.frontdesk.mailroom.outgoing.GivenItem.TEN;
import static dev.frontdesk.mailroom.outgoing.GivenItem.after;
import static dev.frontdesk.mailroom.outgoing.GivenItem.cancel;
import static dev.frontdesk.mailroom.outgoing.GivenItem.dispatch;
import static dev.frontdesk.mailroom.outgoing.GivenItem.further;
import static dev.frontdesk.mailroom.outgoing.GivenItem.hand;
import static dev.frontdesk.mailroom.outgoing.GivenItem.line;
import static dev.frontdesk.mailroom.outgoing.GivenItem.register;
import static dev.frontdesk.mailroom.outgoing.GivenItem.seal;
import static dev.frontdesk.mailroom.outgoing.GivenItem.waybill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.CorrectOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.MarkSelfConsigned;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.RecordDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.RegisterOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.Written;
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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S125 to S131, as the procedure says them. */
class OutgoingItemTest {

    @Test
    void s126_the_sender_registers_it() {
        assertThat(after().when(register()))
                .containsExactly(new OutgoingItemRegistered(
                        ITEM.value(), "staff-lin", line("ordinary", "courier", 1, 5000L), "S126", NINE));
    }

    @Test
    void s126_registered_again_it_is_the_same_item_wherever_the_vault_keeps_the_words() {
        var elsewhere = new RegisterEntry(
                "ordinary",
                "courier",
                "sf",
                "dept-sales",
                "CN-31",
                1,
                5000L,
                new Kept("elsewhere", "person-2", ADDRESSEE.digest()),
                new Kept("elsewhere/c", "person-2", "digest-2"));
        var again = new RegisterOutgoingItem(ITEM, "staff-lin", elsewhere, EVERYTHING, TEN);

        assertThat(after(register()).when(again)).isEmpty();
        refused("id-taken", after(register()), register("private", "courier"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract", "bill", "valuables", "goods"})
    void s128_contracts_bills_valuables_and_goods_are_refused_without_full_details(String itemClass) {
        var bare = new RegisterOutgoingItem(
                ITEM, "staff-lin", line(itemClass, "courier", null, null), Set.of(Written.ADDRESSEE_NAME), NINE);
        var worth = itemClass.equals("valuables") || itemClass.equals("goods") ? ", valueCents" : "";

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> after().when(bare))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("item-details-missing");
                    assertThat(refusal.params())
                            .containsEntry("fields", "addressee.number, addressee.address, contents, pieces" + worth);
                    assertThat(refusal.params().get("zh")).startsWith("收件人电话、收件地址、内件品名、件数");
                });
        assertThat(after().when(register(itemClass, "courier"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordinary", "private"})
    void s128_ordinary_and_private_items_need_no_more_than_a_line(String itemClass) {
        var bare = new RegisterOutgoingItem(
                ITEM, "staff-lin", line(itemClass, "courier", null, null), Set.of(Written.ADDRESSEE_NAME), NINE);

        assertThat(after().when(bare)).hasSize(1);
    }

    @Test
    void s128_a_correction_cannot_take_details_away() {
        var poorer = new CorrectOutgoingItem(
                ITEM, line("contract", "courier", 1, null), Set.of(Written.ADDRESSEE_NAME), REASON, TEN);

        refused("item-details-missing", after(register("contract", "courier")), poorer);
    }

    @Test
    void a_correction_is_an_event_with_its_reason_and_changes_something() {
        var correct = new CorrectOutgoingItem(ITEM, line("goods", "courier", 3, 5000L), EVERYTHING, REASON, TEN);

        assertThat(after(register()).when(correct))
                .containsExactly(new OutgoingItemCorrected(
                        ITEM.value(), line("goods", "courier", 3, 5000L), REASON, "S126", TEN));
        assertThat(after(register(), correct).when(correct)).isEmpty();
        refused("item-not-registered", after(), correct);
    }

    @Test
    void s125_the_sender_seals_it_once() {
        assertThat(after(register()).when(seal())).containsExactly(new ItemSealed(ITEM.value(), "S125", NINE));
        assertThat(after(register(), seal()).when(seal())).isEmpty();
    }

    @Test
    void s125_what_is_not_sealed_is_not_taken() {
        refused("item-not-sealed", after(register()), hand());
    }

    @Test
    void s127_handed_to_the_desk_with_who_gave_and_who_took() {
        assertThat(after(register(), seal()).when(hand())).singleElement().satisfies(event -> {
            var handed = (ItemHandedToDesk) event;
            assertThat(handed.weightGrams()).isEqualTo(350);
            assertThat(handed.link().giver()).isEqualTo("staff:staff-lin");
            assertThat(handed.link().taker()).isEqualTo("desk:reception");
            assertThat(handed.link().holds(ITEM.value())).isTrue();
        });
        assertThat(after(register(), seal(), hand()).when(hand())).isEmpty();
    }

    @Test
    void s127_the_desk_sends_what_it_was_handed() {
        assertThat(after(register(), seal(), hand()).when(dispatch()))
                .singleElement()
                .satisfies(event -> {
                    var dispatched = (ItemDispatched) event;
                    assertThat(dispatched.batchId()).isEqualTo(BATCH);
                    assertThat(dispatched.link().number()).isEqualTo(2);
                    assertThat(dispatched.link().taker()).isEqualTo("carrier:sf");
                });
        refused("item-not-at-desk", after(register(), seal()), dispatch());
    }

    @Test
    void s127_sent_once_and_in_one_list() {
        var sent = after(register(), seal(), hand(), dispatch());
        var otherList = new RecordDispatched(ITEM, BATCH.replace("0009", "0008"), "sf", null, "reception", "desk", TEN);

        assertThat(sent.when(dispatch())).isEmpty();
        refused("item-gone", sent, otherList);
        refused("item-gone", sent, hand());
    }

    @Test
    void s129_s130_by_coach_it_is_registered_first_and_sent_by_the_sender() {
        var mark = new MarkSelfConsigned(ITEM, TEN);

        assertThat(after(register("goods", "coach")).when(mark))
                .containsExactly(new ItemSelfConsigned(ITEM.value(), "S130", TEN));
        assertThat(after(register("goods", "coach"), mark).when(mark)).isEmpty();
        refused("item-not-registered", after(), mark);
        refused("item-sent-by-desk", after(register()), mark);
        refused("item-sent-by-sender", after(register("goods", "coach"), seal()), hand());
    }

    @Test
    void s131_the_number_on_the_waybill_stays_with_the_item() {
        var atDesk = after(register(), seal(), hand());

        assertThat(atDesk.when(waybill("SF1234567890123", null)))
                .containsExactly(new WaybillAttached(ITEM.value(), "sf", "SF1234567890123", null, "S131", TEN));
        refused("item-not-at-desk", after(register(), seal()), waybill("SF1234567890123", null));
    }

    @Test
    void s131_another_number_needs_a_reason() {
        var sent = after(register(), seal(), hand(), dispatch(), waybill("SF1234567890123", null));

        assertThat(sent.when(waybill("SF1234567890123", null))).isEmpty();
        refused("waybill-attached", sent, waybill("SF1234567890124", null));
        assertThat(sent.when(waybill("SF1234567890124", REASON)))
                .containsExactly(
                        new WaybillCorrected(ITEM.value(), "sf", "SF1234567890124", null, REASON, "S131", TEN));
    }

    @Test
    void s131_in_several_parcels_it_has_a_number_for_each_and_a_correction_replaces_the_last() {
        var atDesk = after(register(), seal(), hand(), waybill("SF1234567890123", null));

        assertThat(atDesk.when(further("SF1234567890124")))
                .containsExactly(new WaybillAdded(ITEM.value(), "sf", "SF1234567890124", null, "S131", TEN));
        var two = after(register(), seal(), hand(), waybill("SF1234567890123", null), further("SF1234567890124"));
        assertThat(two.when(further("SF1234567890123"))).isEmpty();
        assertThat(two.when(waybill("SF1234567890124", null))).isEmpty();
        var corrected = after(
                register(),
                seal(),
                hand(),
                waybill("SF1234567890123", null),
                further("SF1234567890124"),
                waybill("SF1234567890125", REASON));
        assertThat(corrected.when(waybill("SF1234567890123", null))).isEmpty();
        assertThat(corrected.when(further("SF1234567890124"))).hasSize(1);
    }

    @Test
    void s131_of_several_accounts_with_a_courier_the_dispatch_says_which_one_pays() {
        var byAccount = new RecordDispatched(ITEM, BATCH, "sf", "account-sf", "reception", "desk", TEN);

        assertThat(after(register(), seal(), hand()).when(byAccount))
                .element(1)
                .isEqualTo(new ItemCharged(ITEM.value(), "account-sf", "S131", TEN));
    }

    @Test
    void before_the_desk_has_it_the_sender_cancels_it() {
        assertThat(after(register()).when(cancel(null)))
                .containsExactly(new OutgoingItemCancelled(ITEM.value(), REASON, null, "S126", TEN));
        var cancelled = after(register(), seal(), cancel(null));
        assertThat(cancelled.when(cancel(null))).isEmpty();
        assertThat(cancelled.when(register())).isEmpty();
        refused("item-cancelled", cancelled, hand());
        refused("item-cancelled", cancelled, seal());
        refused("item-cancelled", cancelled, dispatch());
        refused("item-cancelled", cancelled, waybill("SF1234567890123", null));
    }

    @Test
    void what_lies_at_the_desk_is_given_back_by_the_desk_and_its_chain_says_so() {
        var atDesk = after(register(), seal(), hand());

        refused("item-at-desk", atDesk, cancel(null));
        assertThat(atDesk.when(cancel("reception"))).singleElement().satisfies(event -> {
            var link = ((OutgoingItemCancelled) event).link();
            assertThat(link).isNotNull();
            assertThat(link.number()).isEqualTo(2);
            assertThat(link.giver()).isEqualTo("desk:reception");
            assertThat(link.taker()).isEqualTo("staff:staff-lin");
            assertThat(link.holds(ITEM.value())).isTrue();
        });
    }

    @Test
    void what_has_left_is_not_cancelled_any_more() {
        refused("item-gone", after(register(), seal(), hand(), dispatch()), cancel("reception"));
        refused("item-gone", after(register("goods", "coach"), new MarkSelfConsigned(ITEM, TEN)), cancel(null));
        refused("item-not-registered", after(), cancel(null));
    }

    private static void refused(String code, GivenItem item, OutgoingItemCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> item.when(command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
