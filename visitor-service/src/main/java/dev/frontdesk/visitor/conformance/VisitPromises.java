package dev.frontdesk.visitor.conformance;

import dev.frontdesk.axon.conformance.Promised;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.axon.conformance.Story.Told;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** S98. What visitors were promised: a reply to what they left. */
@Component
class VisitPromises implements Promised.All {

    static final List<Promised.Reader> ALL = List.of(new Promised.Reader("visit-", VisitPromises::reply));

    @Override
    public List<Promised.Reader> readers() {
        return ALL;
    }

    private static List<Promised> reply(Story visit) {
        return visit
                .first(MessageLeftForHost.class)
                .map(left -> Promised.of(
                        visit,
                        left.event().rule(),
                        left,
                        left.event().dueAt(),
                        after(left, visit.first(HostReplied.class)),
                        after(left, visit.first(ReplyReleased.class))))
                .stream()
                .toList();
    }

    private static Optional<Told<?>> after(Told<?> left, Optional<? extends Told<?>> closed) {
        return closed.<Told<?>>map(it -> it).filter(it -> !it.at().isBefore(left.at()));
    }
}
