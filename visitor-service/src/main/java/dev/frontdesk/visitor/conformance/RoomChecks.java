package dev.frontdesk.visitor.conformance;

import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Check;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.axon.conformance.Story.Told;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillDue;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillServed;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillSkipped;
import dev.frontdesk.visitor.room.RoomUseEvent.RefreshmentServed;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverCompleted;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverStarted;
import dev.frontdesk.visitor.room.RoomUseEvent.VisitorSeated;
import java.time.Instant;
import java.util.List;

/** How a visitor is looked after (S92, S94, S96). */
final class RoomChecks {

    static final List<Check> ALL = List.of(
            Check.of(
                    "S92",
                    "room-use-",
                    "入座后没有上茶",
                    "Seated, and no tea came before the first refill would be due",
                    RoomChecks::noTea),
            Check.of("S94", "room-use-", "没有按时续茶", "Tea was refilled late or not at all", RoomChecks::refilledLate),
            Check.of(
                    "S96",
                    "room-use-",
                    "离开后没有在时限内整理",
                    "The room was not tidied within the limit",
                    RoomChecks::tidiedLate));

    private RoomChecks() {}

    /** Who left before that did not wait for it. */
    private static List<Breach> noTea(Story room) {
        return room
                .first(VisitorSeated.class)
                .filter(seated -> room.past(teaBy(seated)))
                .filter(seated -> !room.has(
                        RefreshmentServed.class, it -> !it.occurredAt().isAfter(teaBy(seated))))
                .filter(seated ->
                        !room.has(TurnoverStarted.class, it -> !it.occurredAt().isAfter(teaBy(seated))))
                .map(seated -> room.breach("S92", teaBy(seated), seated))
                .stream()
                .toList();
    }

    private static Instant teaBy(Told<VisitorSeated> seated) {
        return seated.at().plusSeconds(seated.event().refillEvery());
    }

    /** One that was left out for a reason is not late, and none is due to who has left. */
    private static List<Breach> refilledLate(Story room) {
        return room.all(RefillDue.class).stream()
                .filter(due -> !room.has(
                                RefillServed.class,
                                it -> it.dueAt().equals(due.event().dueAt()) && it.lateMillis() == 0)
                        && !room.has(
                                RefillSkipped.class,
                                it -> it.dueAt().equals(due.event().dueAt()))
                        && !room.has(
                                TurnoverStarted.class,
                                it -> !it.occurredAt().isAfter(due.event().dueAt())))
                .map(due -> room.breach("S94", due.event().dueAt(), due))
                .toList();
    }

    private static List<Breach> tidiedLate(Story room) {
        return room.all(TurnoverStarted.class).stream()
                .filter(left -> room.past(left.event().turnoverDueAt()))
                .filter(left -> !room.has(TurnoverCompleted.class, it -> it.lateMillis() == 0))
                .map(left -> room.breach("S96", left.event().turnoverDueAt(), left))
                .toList();
    }
}
