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
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemHandedToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSealed;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAttached;
import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule, broken and just kept. */
class MailConformanceTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final String ITEM = "outgoing-1";
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

    private List<String> rules(DomainEvent... events) {
        var recorded = IntStream.range(0, events.length)
                .mapToObj(n -> new Recorded(
                        "event-" + n,
                        "OutgoingItem",
                        ITEM,
                        n,
                        "name",
                        events[n].occurredAt(),
                        Origin.system("test", "site-a", "c"),
                        events[n]))
                .toList();
        return Conformance.judge(new MailConformance().checks(), new Story(ITEM, recorded, now)).stream()
                .map(Breach::rule)
                .toList();
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
