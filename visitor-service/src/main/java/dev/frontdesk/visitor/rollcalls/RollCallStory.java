package dev.frontdesk.visitor.rollcalls;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.visitor.rollcall.RollCallEvent.Listed;
import dev.frontdesk.visitor.rollcall.RollCallEvent.Mark;
import dev.frontdesk.visitor.rollcall.RollCallEvent.PeopleMarked;
import dev.frontdesk.visitor.rollcall.RollCallEvent.RollCallClosed;
import dev.frontdesk.visitor.rollcall.RollCallEvent.RollCallStarted;
import dev.frontdesk.visitor.rollcall.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One roll call as its events tell it, right at once.
 *
 * @param marks every word, in the order in which they arrived
 * @param late words that arrived after the end
 */
public record RollCallStory(
        RollCallStarted started,
        Instant recordedAt,
        String site,
        List<Mark> marks,
        List<Mark> late,
        @Nullable RollCallClosed closed,
        long version) {

    /** @return empty where nobody knows such a roll call */
    public static Optional<RollCallStory> of(List<Recorded> events) {
        if (events.isEmpty() || !(events.getFirst().event() instanceof RollCallStarted started)) {
            return Optional.empty();
        }
        var marks = new ArrayList<Mark>();
        var late = new ArrayList<Mark>();
        RollCallClosed closed = null;
        for (var recorded : events) {
            switch (recorded.event()) {
                case PeopleMarked marked -> (closed == null ? marks : late).addAll(marked.marks());
                case RollCallClosed now -> closed = now;
                default -> {}
            }
        }
        return Optional.of(new RollCallStory(
                started,
                events.getFirst().recordedAt(),
                events.getFirst().origin().site(),
                marks,
                late,
                closed,
                events.getLast().sequence()));
    }

    public List<Listed> list() {
        return started.list();
    }

    /** What holds of each line, words that arrived late included. */
    public Map<String, Mark> standing() {
        var all = new ArrayList<>(marks);
        all.addAll(late);
        return Standing.of(all);
    }
}
