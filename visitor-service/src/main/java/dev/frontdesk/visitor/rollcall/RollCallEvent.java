package dev.frontdesk.visitor.rollcall;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What became of a roll call. Stored for ever: rename nothing, remove nothing. */
public sealed interface RollCallEvent extends DomainEvent {

    String rollCallId();

    /**
     * One line of the list: a member of staff, or the people of one visit.
     *
     * @param id of the visit or of the member of staff
     * @param group visitor, courier or staff
     * @param certainty here, or uncertain: may have left already
     * @param decidedBy the event that says that they were in the house
     */
    record Listed(String id, String group, int persons, String certainty, String decidedBy) {}

    /**
     * One word about somebody, said at a device, perhaps without a connection.
     *
     * @param markId made by the device; the same word sent twice is one word
     * @param id of the line it is about
     * @param state safe, missing, or open again
     * @param saidAt by the device's clock
     */
    record Mark(String markId, String id, String state, String device, Instant saidAt) {}

    /**
     * The list of that moment, frozen.
     *
     * @param kind drill or real
     * @param tx with {@code position} how far the log had come
     */
    @Revision("1")
    record RollCallStarted(
            String rollCallId, String kind, List<Listed> list, long tx, long position, Instant occurredAt)
            implements RollCallEvent {}

    /** Every word is kept, also one that an earlier word of another device outweighs. */
    @Revision("1")
    record PeopleMarked(String rollCallId, List<Mark> marks, Instant occurredAt) implements RollCallEvent {}

    /** @param missing lines nobody was seen of; words that arrive later are kept, and shown apart */
    @Revision("1")
    record RollCallClosed(String rollCallId, int safe, List<String> missing, Instant occurredAt)
            implements RollCallEvent {}
}
