package dev.frontdesk.visitor.room;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why the use of a room says no. Each reason is one code, and codes never change. */
final class RoomUseRejection {

    private RoomUseRejection() {}

    static Rejection idTaken(RoomUseId id) {
        return of("id-taken", "%s already stands for another use of a room", id);
    }

    static Rejection notSeated(RoomUseId id) {
        return of("visitor-not-seated", "nobody was seated in %s", id);
    }

    static Rejection nothingServed(RoomUseId id) {
        return of("nothing-served", "there is nothing to refill in %s", id);
    }

    static Rejection before(RoomUseId id) {
        return of("before-last-step", "%s has come further by that moment", id);
    }

    static Rejection left(RoomUseId id) {
        return of("visitor-left-room", "the visitors of %s left the room", id);
    }

    static Rejection stillThere(RoomUseId id) {
        return of("visitor-still-in-room", "the visitors of %s are still in the room", id);
    }

    private static Rejection of(String code, String sentence, RoomUseId id) {
        return new Rejection(code, sentence.formatted(id.value()), Map.of("id", id.value()));
    }
}
