package dev.frontdesk.visitor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Conformance;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillDue;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillServed;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillSkipped;
import dev.frontdesk.visitor.room.RoomUseEvent.RefreshmentServed;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverCompleted;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverStarted;
import dev.frontdesk.visitor.room.RoomUseEvent.VisitorSeated;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each rule, broken and just kept. */
class VisitorConformanceTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
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

    private List<String> rules(DomainEvent... events) {
        var recorded = IntStream.range(0, events.length)
                .mapToObj(n -> new Recorded(
                        "event-" + n,
                        "RoomUse",
                        ROOM,
                        n,
                        "name",
                        events[n].occurredAt(),
                        Origin.system("test", "site-a", "c"),
                        events[n]))
                .toList();
        return Conformance.judge(new VisitorConformance().checks(), new Story(ROOM, recorded, now)).stream()
                .map(Breach::rule)
                .toList();
    }

    private static Instant at(long seconds) {
        return TEN.plusSeconds(seconds);
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
