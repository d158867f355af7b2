package dev.frontdesk.visitor.rollcall;

import dev.frontdesk.visitor.rollcall.RollCallEvent.Mark;
import dev.frontdesk.visitor.rollcall.RollCallEvent.PeopleMarked;
import dev.frontdesk.visitor.rollcall.RollCallEvent.RollCallClosed;
import dev.frontdesk.visitor.rollcall.RollCallEvent.RollCallStarted;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a decision about a roll call needs to know, and nothing else. */
sealed interface RollCallState {

    RollCallState after(RollCallEvent event);

    record NotStarted() implements RollCallState {

        @Override
        public RollCallState after(RollCallEvent event) {
            if (event instanceof RollCallStarted started) {
                return new Open(started, new LinkedHashMap<>(), false);
            }
            throw new IllegalStateException("A roll call begins by being started: " + event.rollCallId());
        }
    }

    /**
     * @param marks every word so far, by its id; grows in place, since a roll call has thousands
     * @param closed the result is fixed; words that come late are still kept
     */
    record Open(RollCallStarted started, Map<String, Mark> marks, boolean closed) implements RollCallState {

        @Override
        public RollCallState after(RollCallEvent event) {
            return switch (event) {
                case RollCallStarted again -> throw new IllegalStateException("Started twice: " + again.rollCallId());
                case PeopleMarked marked -> {
                    marked.marks().forEach(mark -> marks.put(mark.markId(), mark));
                    yield this;
                }
                case RollCallClosed _ -> new Open(started, marks, true);
            };
        }
    }
}
