package dev.frontdesk.visitor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Conformance;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsAccepted;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionRequested;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillDue;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillServed;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillSkipped;
import dev.frontdesk.visitor.room.RoomUseEvent.RefreshmentServed;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverCompleted;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverStarted;
import dev.frontdesk.visitor.room.RoomUseEvent.VisitorSeated;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.HostAccepted;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;
import dev.frontdesk.visitor.visit.VisitEvent.HostNotified;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.OutwardAnswerGiven;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorAdmitted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule, broken and just kept. */
class VisitorConformanceTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final String VISIT = "visit-1";
    private static final String GOODS = "goods-1";
    private static final String ROOM = "room-use-1";

    private Instant now = at(24 * 3600);

    @Test
    void s92_who_is_seated_gets_tea() {
        assertThat(rules(seated())).containsExactly("S92");
        assertThat(rules(seated(), tea(901))).containsExactly("S92");
        assertThat(rules(seated(), tea(900))).isEmpty();
        assertThat(rules(seated(), left(600), tidied(0))).as("left before").isEmpty();
        now = at(900);
        assertThat(rules(seated())).as("there is still time").isEmpty();
    }

    @Test
    void s94_tea_is_refilled_when_it_is_due() {
        var due = new RefillDue(ROOM, at(1000), "S94", at(1001));
        assertThat(rules(due)).containsExactly("S94");
        assertThat(rules(due, refilled(1))).containsExactly("S94");
        assertThat(rules(due, refilled(0))).as("told late").isEmpty();
        assertThat(rules(due, new RefillSkipped(ROOM, "declined", at(1000), at(1900), "S94", at(1002))))
                .isEmpty();
    }

    @Test
    void s96_the_room_is_tidied_within_the_limit() {
        assertThat(rules(left(0))).containsExactly("S96");
        assertThat(rules(left(0), tidied(1))).containsExactly("S96");
        assertThat(rules(left(0), tidied(0))).isEmpty();
        now = at(120);
        assertThat(rules(left(0))).as("there is still time").isEmpty();
    }

    @Test
    void s33_somebody_is_told_before_the_limit_that_a_visitor_waits() {
        assertThat(visit(arrived("open", null), asked())).containsExactly("S33");
        assertThat(visit(arrived("open", null), asked(), notified(181))).containsExactly("S33");
        assertThat(visit(arrived("open", null), asked(), notified(180))).isEmpty();
        assertThat(visit(arrived("open", null), asked(), accepted(100))).isEmpty();
        assertThat(visit(arrived("open", null), asked(), departed(100))).isEmpty();
        now = at(180);
        assertThat(visit(arrived("open", null), asked()))
                .as("there is still time")
                .isEmpty();
    }

    @Test
    void s34_the_time_of_leaving_is_registered() {
        var inferred = new DepartureInferred(VISIT, at(100), at(28_800), at(28_800));
        assertThat(visit(inferred)).containsExactly("S34");
        var known = new DepartureCorrected(VISIT, at(3600), "host-confirmed", null, null, "S103", at(30_000));
        assertThat(visit(inferred, known)).as("known later").isEmpty();
        assertThat(visit(departed(3600))).isEmpty();
    }

    @Test
    void s43_who_is_not_received_is_told_so_within_ten_minutes() {
        assertThat(visit(declined(0))).containsExactly("S43");
        assertThat(visit(declined(0), new OutwardAnswerGiven(VISIT, "not-in", "S43", at(60))))
                .isEmpty();
        now = at(600);
        assertThat(visit(declined(0))).as("there is still time").isEmpty();
    }

    @Test
    void s46_media_without_an_appointment_come_in_by_somebodys_word_alone() {
        assertThat(visit(arrived("appointment", false), admitted(60))).containsExactly("S46");
        assertThat(visit(arrived("appointment", null), admitted(60))).containsExactly("S46");
        assertThat(visit(arrived("appointment", null), admitted(60), accepted(61)))
                .containsExactly("S46");
        assertThat(visit(arrived("appointment", null), accepted(60), admitted(60)))
                .isEmpty();
        assertThat(visit(arrived("appointment", true), admitted(60))).isEmpty();
        assertThat(visit(arrived("open", null), admitted(60))).isEmpty();
    }

    @Test
    void s48_the_authorities_come_in_by_the_decision_alone() {
        assertThat(visit(arrived("decision", true), admitted(60))).containsExactly("S48");
        assertThat(visit(arrived("decision", true), accepted(59), admitted(60))).isEmpty();
    }

    @Test
    void s47_who_is_not_received_does_not_come_in() {
        assertThat(visit(arrived("appointment", null), declined(10), admitted(60)))
                .containsExactly("S47");
        assertThat(visit(arrived("appointment", null), declined(10), accepted(20), admitted(60)))
                .as("somebody else receives")
                .isEmpty();
        assertThat(visit(arrived("appointment", null), accepted(10), admitted(60), declined(70)))
                .as("changed their mind afterwards")
                .isEmpty();
    }

    @Test
    void s98_what_a_visitor_left_is_replied_to_in_time() {
        var left = new MessageLeftForHost(
                VISIT, "staff-1", VISIT + "/2", "person-1", "d", "relay-2", at(3600), 3600, "S98", TEN);
        assertThat(visit(left)).containsExactly("S98");
        assertThat(visit(left, replied(false))).containsExactly("S98");
        assertThat(visit(left, replied(true))).isEmpty();
        assertThat(visit(left, new ReplyReleased(VISIT, "visitor-declines", at(3600))))
                .isEmpty();
        assertThat(visit(left, new ReplyReleased(VISIT, "visitor-declines", at(3601))))
                .containsExactly("S98");
        now = at(3600);
        assertThat(visit(left)).as("the moment itself is in time").isEmpty();
    }

    @Test
    void s52_goods_are_inspected_before_the_limit() {
        var asked = new InspectionRequested(
                GOODS,
                "office-supplies",
                "resp-1",
                "staff-1",
                "8133",
                "r",
                "person-1",
                "d",
                2,
                null,
                null,
                "relay-1",
                at(900),
                900,
                "S54",
                TEN);
        assertThat(judged(GOODS, asked)).containsExactly("S52");
        assertThat(judged(GOODS, asked, new GoodsAccepted(GOODS, "staff-1", 2, 1, "relay-1", "S52", at(901))))
                .containsExactly("S52");
        assertThat(judged(GOODS, asked, new GoodsAccepted(GOODS, "staff-1", 2, 0, "relay-1", "S52", at(900))))
                .isEmpty();
        now = at(900);
        assertThat(judged(GOODS, asked)).as("there is still time").isEmpty();
    }

    private List<String> rules(DomainEvent... events) {
        return judged(ROOM, events);
    }

    private List<String> visit(DomainEvent... events) {
        return judged(VISIT, events);
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
        return Conformance.judge(new VisitorConformance().checks(), new Story(thing, recorded, now)).stream()
                .map(Breach::rule)
                .toList();
    }

    private static Instant at(long seconds) {
        return TEN.plusSeconds(seconds);
    }

    private static VisitorArrived arrived(String admission, @Nullable Boolean appointment) {
        return new VisitorArrived(
                VISIT,
                "media",
                null,
                "staff-1",
                null,
                List.of(),
                VISIT + "/1",
                "person-1",
                "d",
                1,
                "desk",
                appointment,
                admission,
                "1",
                "zh",
                "plan-1",
                1,
                at(28_800),
                "S44",
                TEN);
    }

    private static HostAsked asked() {
        return new HostAsked(
                VISIT,
                "relay-1",
                "staff-1",
                at(180),
                180,
                List.of(),
                at(600),
                VISIT + "/1",
                "person-1",
                "d",
                null,
                "S33",
                TEN);
    }

    private static HostNotified notified(long seconds) {
        return new HostNotified(VISIT, "relay-1", "staff-1", "page", "recipient", at(seconds));
    }

    private static HostAccepted accepted(long seconds) {
        return new HostAccepted(VISIT, "staff-1", "coming", null, "page", "S42", at(seconds));
    }

    private static HostDeclined declined(long seconds) {
        return new HostDeclined(VISIT, "staff-1", "in-meeting", null, null, "page", "S43", at(seconds));
    }

    private static VisitorAdmitted admitted(long seconds) {
        return new VisitorAdmitted(VISIT, null, "S45", at(seconds));
    }

    private static VisitorDeparted departed(long seconds) {
        return new VisitorDeparted(VISIT, "observed", "S34", at(seconds));
    }

    private static HostReplied replied(boolean inTime) {
        return new HostReplied(VISIT, "staff-1", inTime, "page", "S100", at(3600));
    }

    private static VisitorSeated seated() {
        return new VisitorSeated(ROOM, "visit-1", "room-1", 2, 900, 120, "S91", TEN);
    }

    private static RefreshmentServed tea(long seconds) {
        return new RefreshmentServed(ROOM, List.of(), at(seconds + 900), "S92", at(seconds));
    }

    private static RefillServed refilled(long lateMillis) {
        return new RefillServed(ROOM, List.of(), at(1000), lateMillis, at(1900), "S94", at(1000));
    }

    private static TurnoverStarted left(long seconds) {
        return new TurnoverStarted(ROOM, at(seconds + 120), "S95", at(seconds));
    }

    private static TurnoverCompleted tidied(long lateMillis) {
        return new TurnoverCompleted(ROOM, at(120), lateMillis, "S96", at(120));
    }
}
