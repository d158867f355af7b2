package dev.frontdesk.mailroom.conformance;

import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Check;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.axon.conformance.Story.Told;
import dev.frontdesk.mailroom.item.ItemClass;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemHandedToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSealed;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAttached;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillCorrected;
import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that this service can judge (S125 to S128, S131, S132). */
@Component
class MailConformance implements Check.All {

    /** The courier's stub is at hand the next day at the latest. */
    static final Duration UNTIL_WAYBILL = Duration.ofDays(1);

    private static final List<Check> ALL = List.of(
            Check.of(
                    "S125",
                    "outgoing-",
                    "未封好就寄出",
                    "Sent without having been sealed",
                    item -> sentWithout(item, "S125", item.has(ItemSealed.class))),
            Check.of(
                    "S126",
                    "outgoing-",
                    "未登记就寄出",
                    "Sent without having been registered",
                    item -> sentWithout(item, "S126", item.has(OutgoingItemRegistered.class))),
            Check.of(
                    "S127",
                    "outgoing-",
                    "未交前台就寄出",
                    "Sent without having been handed to the desk",
                    item -> sentWithout(item, "S127", item.has(ItemHandedToDesk.class))),
            Check.of(
                    "S128",
                    "outgoing-",
                    "合同、票据或重要物品寄出时登记不全",
                    "Contract, bill or valuables sent without full details",
                    MailConformance::detailsMissing),
            Check.of(
                    "S131",
                    "outgoing-",
                    "寄出后没有底单号",
                    "Sent, and no waybill was written down",
                    MailConformance::noWaybill));

    @Override
    public List<Check> checks() {
        return Stream.concat(ALL.stream(), SettlementChecks.ALL.stream()).toList();
    }

    private static List<Breach> sentWithout(Story item, String rule, boolean done) {
        return item
                .first(ItemDispatched.class)
                .filter(_ -> !done)
                .map(sent -> item.breach(rule, sent.at(), sent))
                .stream()
                .toList();
    }

    private static List<Breach> detailsMissing(Story item) {
        var entry = entry(item);
        return item
                .first(ItemDispatched.class)
                .filter(_ -> entry.filter(MailConformance::lacksDetails).isPresent())
                .map(sent -> item.breach("S128", sent.at(), sent))
                .stream()
                .toList();
    }

    private static boolean lacksDetails(RegisterEntry entry) {
        return ItemClass.of(entry.itemClass())
                        .filter(ItemClass::demandsFullDetails)
                        .isPresent()
                && (entry.contents() == null || entry.pieces() == null);
    }

    /** The line as it was last written. */
    private static Optional<RegisterEntry> entry(Story item) {
        return Stream.concat(
                        item.all(OutgoingItemRegistered.class).stream()
                                .map(Told::event)
                                .map(OutgoingItemRegistered::entry),
                        item.all(OutgoingItemCorrected.class).stream()
                                .map(Told::event)
                                .map(OutgoingItemCorrected::entry))
                .reduce((_, last) -> last);
    }

    private static List<Breach> noWaybill(Story item) {
        return item
                .first(ItemDispatched.class)
                .filter(sent -> item.past(sent.at(), UNTIL_WAYBILL))
                .filter(_ -> !item.has(WaybillAttached.class) && !item.has(WaybillCorrected.class))
                .map(sent -> item.breach("S131", sent.at().plus(UNTIL_WAYBILL), sent))
                .stream()
                .toList();
    }
}
