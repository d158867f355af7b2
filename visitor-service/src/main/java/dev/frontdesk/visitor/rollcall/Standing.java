package dev.frontdesk.visitor.rollcall;

import dev.frontdesk.visitor.rollcall.RollCallEvent.Mark;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** What holds of each line: the last word by the clocks of the devices; of two at one moment the greater id, everywhere. */
public final class Standing {

    private static final Comparator<Mark> LATER =
            Comparator.comparing(Mark::saidAt).thenComparing(Mark::markId);

    private Standing() {}

    /** @return by line; a line without a word is missing in it */
    public static Map<String, Mark> of(Collection<Mark> marks) {
        var last = new HashMap<String, Mark>();
        marks.forEach(mark -> last.merge(mark.id(), mark, (one, other) -> LATER.compare(one, other) < 0 ? other : one));
        return last;
    }
}
