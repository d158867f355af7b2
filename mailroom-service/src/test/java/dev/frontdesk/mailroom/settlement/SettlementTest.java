package dev.frontdesk.mailroom.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.matching.Comparison;
import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.mailroom.matching.Comparison.Match;
import dev.frontdesk.mailroom.settlement.SettlementCommand.ApproveSettlement;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RecordComparison;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RecordPayment;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RefuseSettlement;
import dev.frontdesk.mailroom.settlement.SettlementCommand.ResolveDifferences;
import dev.frontdesk.mailroom.settlement.SettlementCommand.Subject;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferenceResolved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferencesFound;
import dev.frontdesk.mailroom.settlement.SettlementEvent.LinesMatched;
import dev.frontdesk.mailroom.settlement.SettlementEvent.PaymentRecorded;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementApproved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementRefused;
import dev.frontdesk.mailroom.settlement.SettlementEvent.StatementCompared;
import dev.frontdesk.mailroom.settlement.SettlementState.NotCompared;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S131, S132. What is paid has to be what was sent, to the cent. */
class SettlementTest {

    private static final SettlementId ID = new SettlementId("settlement-" + "a".repeat(40));
    private static final Instant TEN = Instant.parse("2026-11-02T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    private static final Difference DUPLICATE = difference("duplicate-3", "duplicate", 1000, 0L);
    private static final Difference UNKNOWN = difference("unknown-waybill-4", "unknown-waybill", 1500, null);
    private static final Difference PRICE = difference("price-2", "price", 1300, 1200L);
    private static final Comparison THREE =
            new Comparison(List.of(new Match(1, "outgoing-1", 1000)), List.of(PRICE, DUPLICATE, UNKNOWN));

    private final List<SettlementEvent> happened = new ArrayList<>();

    @Test
    void s131_a_comparison_is_kept_with_every_line() {
        assertThat(when(compare(THREE, 4800)))
                .containsExactly(
                        new StatementCompared(
                                ID.value(),
                                1,
                                "site-a",
                                "statement-1",
                                "account-sf",
                                "sf",
                                "2026-10",
                                4,
                                4800,
                                1,
                                1000,
                                3,
                                3800,
                                "importer",
                                "clerk",
                                "S131",
                                TEN),
                        new LinesMatched(ID.value(), 1, THREE.matches(), TEN),
                        new DifferencesFound(ID.value(), 1, THREE.differences(), TEN));
    }

    @Test
    void s131_a_large_comparison_is_kept_in_events_of_five_hundred_lines() {
        var matches = IntStream.rangeClosed(1, 501)
                .mapToObj(n -> new Match(n, "outgoing-" + n, 10))
                .toList();

        assertThat(when(compare(new Comparison(matches, List.of()), 5010)))
                .filteredOn(LinesMatched.class::isInstance)
                .extracting(event -> ((LinesMatched) event).matches().size())
                .containsExactly(500, 1);
    }

    @Test
    void s132_a_comparison_that_lost_a_cent_is_never_kept() {
        assertThatThrownBy(() -> when(compare(THREE, 4801))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void s132_approval_is_refused_while_differences_are_open_and_names_them() {
        given(compare(THREE, 4800));

        assertThatThrownBy(() -> when(approve("manager"))).isInstanceOfSatisfying(Rejection.class, no -> {
            assertThat(no.code()).isEqualTo("differences-open");
            assertThat(no.params())
                    .isEqualTo(Map.of("count", "3", "differences", "price-2, duplicate-3, unknown-waybill-4"));
        });
    }

    @Test
    void s132_with_one_open_difference_it_is_refused_and_with_none_the_amount_is_the_sum_of_evidence() {
        given(compare(THREE, 4800));
        given(resolve(Resolution.CLAIM_BACK, "duplicate-3", "price-2"));
        refused("differences-open", approve("manager"));

        given(resolve(Resolution.CLAIM_BACK, "unknown-waybill-4"));

        assertThat(when(approve("manager")))
                .containsExactly(new SettlementApproved(
                        ID.value(), "site-a", "account-sf", "sf", "2026-10", 2200, "manager", "S132", TEN));
    }

    @Test
    void s132_without_a_difference_what_is_matched_is_paid() {
        given(compare(new Comparison(THREE.matches(), List.of()), 1000));

        assertThat(when(approve("manager")))
                .singleElement()
                .satisfies(event ->
                        assertThat(((SettlementApproved) event).cents()).isEqualTo(1000));
    }

    @ParameterizedTest
    @CsvSource({
        "price, accept, 1300",
        "price, claim-back, 1200",
        "price, correct-register, 1300",
        "price, next-month, ",
        "weight, accept, 1300",
        "weight, claim-back, 1200",
        "duplicate, accept, ",
        "duplicate, claim-back, 0",
        "duplicate, correct-register, ",
        "duplicate, charge-person, ",
        "unknown-waybill, accept, ",
        "unknown-waybill, claim-back, 1200",
        "unknown-waybill, correct-register, 1300",
        "unknown-waybill, charge-person, 1300",
        "missing-in-register, accept, ",
        "missing-in-register, correct-register, 1300",
        "private-item, charge-person, 1300",
        "private-item, accept, 1300",
        "private-item, correct-register, ",
        "split-shipment, accept, 1300",
        "other-account, accept, 1300",
        "other-account, claim-back, 1200",
        "missing-in-statement, next-month, 0",
        "missing-in-statement, accept, 1300",
        "missing-in-statement, claim-back, "
    })
    void s132_each_kind_can_be_settled_in_some_ways_only_and_pays_what_that_says(
            String kind, String how, @Nullable Long pays) {
        given(compare(new Comparison(List.of(), List.of(difference("one", kind, 1300, 1200L))), 1300));
        var resolution = Resolution.of(how).orElseThrow();
        var command = resolution == Resolution.CHARGE_PERSON ? charge("one") : resolve(resolution, "one");

        if (pays == null) {
            refused("resolution-not-fitting", command);
        } else {
            assertThat(when(command))
                    .singleElement()
                    .satisfies(event ->
                            assertThat(((DifferenceResolved) event).paysCents()).isEqualTo(pays));
        }
    }

    @Test
    void what_is_claimed_back_is_never_paid_dearer_than_it_was_asked() {
        given(compare(new Comparison(List.of(), List.of(difference("price-1", "price", 900, 1200L))), 900));

        assertThat(when(resolve(Resolution.CLAIM_BACK, "price-1")))
                .singleElement()
                .satisfies(event ->
                        assertThat(((DifferenceResolved) event).paysCents()).isEqualTo(900));
    }

    @Test
    void a_charge_names_somebody_and_anything_else_nobody() {
        given(compare(THREE, 4800));

        refused(
                "charge-needs-person",
                new ResolveDifferences(
                        ID, List.of("unknown-waybill-4"), Resolution.CHARGE_PERSON, null, null, "clerk", TEN));
        refused(
                "charge-needs-person",
                new ResolveDifferences(ID, List.of("price-2"), Resolution.ACCEPT, "staff-lin", null, "clerk", TEN));
    }

    @Test
    void a_difference_nobody_found_cannot_be_resolved() {
        given(compare(THREE, 4800));

        refused("difference-unknown", resolve(Resolution.ACCEPT, "price-1"));
    }

    @Test
    void another_resolution_takes_the_place_of_the_first_and_the_same_again_changes_nothing() {
        given(compare(THREE, 4800));
        given(resolve(Resolution.ACCEPT, "price-2"));

        assertThat(when(resolve(Resolution.ACCEPT, "price-2"))).isEmpty();
        assertThat(given(resolve(Resolution.CLAIM_BACK, "price-2"))).hasSize(1);
        given(resolve(Resolution.CLAIM_BACK, "duplicate-3", "unknown-waybill-4"));
        assertThat(((SettlementApproved) when(approve("manager")).getFirst()).cents())
                .isEqualTo(2200);
    }

    @ParameterizedTest
    @CsvSource({"importer", "clerk", "helper"})
    void s132_whoever_had_a_hand_in_it_cannot_approve_it(String by) {
        given(compare(THREE, 4800));
        given(new ResolveDifferences(ID, List.of("price-2"), Resolution.ACCEPT, null, null, "helper", TEN));
        given(resolve(Resolution.CLAIM_BACK, "duplicate-3", "unknown-waybill-4"));

        refused("four-eyes", approve(by));
    }

    @Test
    void s132_one_who_did_everything_cannot_approve_it_either() {
        var subject = new Subject("site-a", "statement-1", "account-sf", "sf", "2026-10", 1, 1000, "clerk");
        given(new RecordComparison(ID, subject, new Comparison(THREE.matches(), List.of()), "clerk", TEN));

        refused("four-eyes", approve("clerk"));
    }

    @Test
    void a_second_comparison_keeps_a_resolution_of_what_is_the_same_to_the_cent() {
        given(compare(THREE, 4800));
        given(resolve(Resolution.CLAIM_BACK, "duplicate-3", "price-2", "unknown-waybill-4"));
        var dearer = difference("price-2", "price", 1300, 1250L);

        given(compare(new Comparison(THREE.matches(), List.of(dearer, DUPLICATE, UNKNOWN)), 4800));

        assertThatThrownBy(() -> when(approve("manager")))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.params()).containsEntry("differences", "price-2"));
    }

    @Test
    void the_same_comparison_again_says_nothing_new() {
        given(compare(THREE, 4800));

        assertThat(when(compare(THREE, 4800))).isEmpty();
    }

    @Test
    void what_the_manager_refused_goes_back_until_somebody_does_something_about_it() {
        given(compare(new Comparison(THREE.matches(), List.of(PRICE)), 2300));
        given(resolve(Resolution.ACCEPT, "price-2"));

        assertThat(given(new RefuseSettlement(ID, "note-1", "manager", TEN)))
                .containsExactly(new SettlementRefused(ID.value(), "note-1", "manager", "S132", TEN));
        refused("settlement-refused", approve("manager"));

        given(resolve(Resolution.CLAIM_BACK, "price-2"));
        assertThat(when(approve("manager"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"999, payment-differs", "1001, payment-differs", "1000, "})
    void s132_what_is_paid_is_what_was_approved(long cents, @Nullable String code) {
        given(compare(new Comparison(THREE.matches(), List.of()), 1000));
        given(approve("manager"));

        if (code == null) {
            assertThat(given(pay(cents)))
                    .containsExactly(
                            new PaymentRecorded(ID.value(), 1000, DAY, "TX-20261109-1", "accountant", "S132", TEN));
            assertThat(when(pay(cents))).isEmpty();
            refused("settlement-closed", new RecordPayment(ID, cents, DAY, "TX-2", "accountant", TEN));
        } else {
            refused(code, pay(cents));
        }
    }

    @Test
    void nothing_is_paid_that_is_not_approved() {
        refused("settlement-not-compared", pay(1000));
        given(compare(THREE, 4800));
        refused("settlement-not-approved", pay(4800));
    }

    @Test
    void what_is_approved_stays_as_it_is() {
        given(compare(new Comparison(THREE.matches(), List.of()), 1000));
        given(approve("manager"));

        assertThat(when(approve("manager"))).isEmpty();
        refused("settlement-closed", approve("supervisor"));
        refused("settlement-closed", compare(THREE, 4800));
        refused("settlement-closed", resolve(Resolution.ACCEPT, "price-2"));
        refused("settlement-closed", new RefuseSettlement(ID, "note-1", "manager", TEN));
    }

    private List<SettlementEvent> given(SettlementCommand command) {
        var events = when(command);
        happened.addAll(events);
        return events;
    }

    private List<SettlementEvent> when(SettlementCommand command) {
        SettlementState state = new NotCompared();
        for (var event : happened) {
            state = state.after(event);
        }
        return SettlementDecider.decide(state, command);
    }

    private void refused(String code, SettlementCommand command) {
        assertThatThrownBy(() -> when(command))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static RecordComparison compare(Comparison comparison, long cents) {
        var lines = comparison.matches().size() + comparison.differences().size();
        var subject = new Subject("site-a", "statement-1", "account-sf", "sf", "2026-10", lines, cents, "importer");
        return new RecordComparison(ID, subject, comparison, "clerk", TEN);
    }

    private static ResolveDifferences resolve(Resolution resolution, String... ids) {
        return new ResolveDifferences(ID, List.of(ids), resolution, null, null, "clerk", TEN);
    }

    private static ResolveDifferences charge(String id) {
        return new ResolveDifferences(ID, List.of(id), Resolution.CHARGE_PERSON, "staff-lin", null, "clerk", TEN);
    }

    private static ApproveSettlement approve(String by) {
        return new ApproveSettlement(ID, by, TEN);
    }

    private static RecordPayment pay(long cents) {
        return new RecordPayment(ID, cents, DAY, "TX-20261109-1", "accountant", TEN);
    }

    private static Difference difference(String id, String kind, long claimedCents, @Nullable Long expectedCents) {
        return new Difference(
                id, kind, List.of(2), List.of("outgoing-2"), "SF2", claimedCents, expectedCents, 900, 900);
    }
}
