package dev.frontdesk.axon;

import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;

/**
 * Something that falls due. A service extends this as a component of {@link Groups#PROJECTIONS}: its event handlers
 * {@link #open} and {@link #settle} rows, {@link #whenDue} names the command for a row whose moment has passed, and one
 * watch asks for all lists each second. A timer is therefore nothing but its events: it survives a restart, and a replay
 * brings it back.
 *
 * <p>The command may be sent more than once, so its decider answers a second one with no event; and it may come late,
 * so it carries the moment at which it is sent.
 */
public abstract class DueList {

    private final String name;
    private final DueRows rows;

    /** @param name unique within the service; what it does is done by the actor {@code system:<name>-watch} */
    protected DueList(String name, DueRows rows) {
        this.name = name;
        this.rows = rows;
    }

    /** A row whose moment has passed. */
    public record Due(String id, String site, Instant dueAt) {}

    /**
     * @param now later than {@link Due#dueAt()}: exactly at the moment there is still time
     * @return null when nothing is to be done; the row is asked again until an event settles it
     */
    protected abstract @Nullable Object whenDue(Due due, Instant now);

    /** Due at {@code dueAt} from now on, whether it was before, was settled, or is new; an older event changes nothing. */
    protected final void open(String id, Instant dueAt, Origin origin, String eventId, long version) {
        rows.open(name, id, dueAt, origin.causedBy(eventId), version);
    }

    /** Nothing is due any more. The row stays, so that a late second delivery of the opening event cannot bring it back. */
    protected final void settle(String id, long version) {
        rows.settle(name, id, version);
    }

    @ResetHandler
    final void reset() {
        rows.clear(name);
    }

    final String name() {
        return name;
    }
}
