package dev.frontdesk.mailroom.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Conformance;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.custody.CustodyLink.Handover;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.mailroom.matching.Comparison.Match;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemHandedToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSealed;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAttached;
import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferenceResolved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.DifferencesFound;
import dev.frontdesk.mailroom.settlement.SettlementEvent.LinesMatched;
import dev.frontdesk.mailroom.settlement.SettlementEvent.PaymentRecorded;
import dev.frontdesk.mailroom.settlement.SettlementEvent.SettlementApproved;
import dev.frontdesk.mailroom.settlement.SettlementEvent.StatementCompared;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule, broken and just kept. */
class MailConformanceTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final String ITEM = "outgoing-1";
    private static final String SETTLEMENT = "settlement-1";
    private static final Kept KEPT = new Kept("outgoing-1/1", "person-1", "d");
    private static final CustodyLink LINK =
            CustodyLink.after(null, ITEM, new Handover("staff:a", "desk:b", "desk", "handed-over", null), TEN);

    private Instant now = TEN.plusSeconds(7 * 24 * 3600);

    @Test
    void an_item_sent_as_the_procedure_says_breaks_nothing() {
        assertThat(rules(registered("contract", 1, KEPT), sealed(), handed(), sent(), waybill()))
                .isEmpty();
        assertThat(rules(registered("contract", null, null))).as("not sent yet").isEmpty();
    }

    @Test
    void s125_s126_s127_it_is_registered_sealed_and_handed_over_before_it_is_sent() {
        assertThat(rules(registered("ordinary", 1, null), handed(), sent(), waybill()))
                .containsExactly("S125");
        assertThat(rules(sealed(), handed(), sent(), waybill())).containsExactly("S126");
        assertThat(rules(registered("ordinary", 1, null), sealed(), sent(), waybill()))
                .containsExactly("S127");
    }

    @Test
    void s128_contracts_and_bills_have_full_details() {
        for (var itemClass : List.of("contract", "bill", "valuables", "goods")) {
            assertThat(rules(registered(itemClass, null, KEPT), sealed(), handed(), sent(), waybill()))
                    .containsExactly("S128");
            assertThat(rules(registered(itemClass, 1, null), sealed(), handed(), sent(), waybill()))
                    .containsExactly("S128");
        }
        assertThat(rules(registered("ordinary", null, null), sealed(), handed(), sent(), waybill()))
                .isEmpty();
        var corrected = new OutgoingItemCorrected(ITEM, entry("contract", 1, KEPT), KEPT, "S128", TEN);
        assertThat(rules(registered("contract", null, null), corrected, sealed(), handed(), sent(), waybill()))
                .isEmpty();
    }

    @Test
    void s131_what_was_sent_has_a_waybill_the_next_day() {
        assertThat(rules(registered("ordinary", 1, null), sealed(), handed(), sent()))
                .containsExactly("S131");
        now = TEN.plusSeconds(24 * 3600);
        assertThat(rules(registered("ordinary", 1, null), sealed(), handed(), sent()))
                .isEmpty();
    }

    @Test
    void s132_what_is_paid_is_what_was_proved_to_the_cent() {
        assertThat(judged(SETTLEMENT, compared(1), matched(1), found(1), resolved(300), approved(), paid(2300)))
                .isEmpty();
        assertThat(judged(SETTLEMENT, compared(1), matched(1), found(1), resolved(300), approved(), paid(2299)))
                .containsExactly("S132");
        assertThat(judged(SETTLEMENT, compared(1), matched(1), found(1), approved(), paid(2300)))
                .as("one difference was never decided")
                .containsExactly("S132");
        assertThat(judged(
                        SETTLEMENT,
                        compared(1),
                        matched(1),
                        found(1),
                        resolved(300),
                        resolved(0),
                        approved(),
                        paid(2000)))
                .as("the last word on it counts")
                .isEmpty();
        assertThat(judged(
                        SETTLEMENT, compared(1), matched(1), found(1), compared(2), matched(2), approved(), paid(2000)))
                .as("the last comparison counts")
                .isEmpty();
        assertThat(judged(SETTLEMENT, compared(1), matched(1), paid(2000)))
                .as("nobody approved it")
                .containsExactly("S132");
    }

    private List<String> rules(DomainEvent... events) {
        return judged(ITEM, events);
    }

    private List<String> judged(String thing, DomainEvent... events) {
        var recorded = IntStream.range(0, events.length)
                .mapToObj(n -> new Recorded(
                        "event-" + n,
                        "Thing",
                        thing,
                        n,
                        "name",
                        events[n].occurredAt(),
                        Origin.system("test", "site-a", "c"),
                        events[n]))
                .toList();
        return Conformance.judge(new MailConformance().checks(), new Story(thing, recorded, now)).stream()
                .map(Breach::rule)
                .toList();
    }

    private static StatementCompared compared(int round) {
        return new StatementCompared(
                SETTLEMENT,
                round,
                "site-a",
                "statement-1",
                "account-1",
                "sf",
                "2026-10",
                3,
                2300,
                2,
                2000,
                1,
                300,
                "li.min",
                "li.min",
                "S131",
                TEN);
    }

    private static LinesMatched matched(int round) {
        return new LinesMatched(
                SETTLEMENT, round, List.of(new Match(1, "outgoing-1", 1200), new Match(2, "outgoing-2", 800)), TEN);
    }

    private static DifferencesFound found(int round) {
        var unknown =
                new Difference("difference-1", "missing-in-register", List.of(3), List.of(), "SF3", 300, null, 500, 0);
        return new DifferencesFound(SETTLEMENT, round, List.of(unknown), TEN);
    }

    private static DifferenceResolved resolved(long pays) {
        return new DifferenceResolved(
                SETTLEMENT, "difference-1", "missing-in-register", "pay", 300, pays, null, null, "li.min", "S132", TEN);
    }

    private static SettlementApproved approved() {
        return new SettlementApproved(
                SETTLEMENT, "site-a", "account-1", "sf", "2026-10", 2300, "wang.fang", "S132", TEN);
    }

    private static PaymentRecorded paid(long cents) {
        return new PaymentRecorded(
                SETTLEMENT, cents, LocalDate.of(2026, 11, 23), "ref-1", "wang.fang", "S132", TEN.plusSeconds(1));
    }

    private static OutgoingItemRegistered registered(
            String itemClass, @Nullable Integer pieces, @Nullable Kept contents) {
        return new OutgoingItemRegistered(ITEM, "staff-1", entry(itemClass, pieces, contents), "S126", TEN);
    }

    private static RegisterEntry entry(String itemClass, @Nullable Integer pieces, @Nullable Kept contents) {
        return new RegisterEntry(itemClass, "courier", "sf", "dept-1", "CN-31", pieces, null, KEPT, contents);
    }

    private static ItemSealed sealed() {
        return new ItemSealed(ITEM, "S125", TEN);
    }

    private static ItemHandedToDesk handed() {
        return new ItemHandedToDesk(ITEM, null, LINK, "S127", TEN);
    }

    private static ItemDispatched sent() {
        return new ItemDispatched(ITEM, "dispatch-1", "sf", LINK, "S127", TEN);
    }

    private static WaybillAttached waybill() {
        return new WaybillAttached(ITEM, "sf", "SF1234567890", null, "S131", TEN);
    }
}
