package dev.frontdesk.directory.publish;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.department.DepartmentEvent;
import dev.frontdesk.directory.department.DepartmentState;
import dev.frontdesk.directory.department.DepartmentState.Known;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** S8, S12. Who leads what; whole each time, so that a new service builds its copy from the topic alone. */
@Component
class DepartmentFacts implements Publication {

    static final String TOPIC = "frontdesk.directory.departments.v1";

    private final Function<String, List<Recorded>> history;

    @Autowired
    DepartmentFacts(History history) {
        this(history::of);
    }

    DepartmentFacts(Function<String, List<Recorded>> history) {
        this.history = history;
    }

    record DepartmentV1(
            String departmentId,
            String siteId,
            Names names,
            @Nullable String managerId,
            @Nullable String parentId,
            List<String> hotlines,
            Instant occurredAt) {

        static final String TYPE = "directory.department.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof DepartmentEvent event && stateAfter(recorded) instanceof Known known
                ? List.of(new PublicFact(TOPIC, DepartmentV1.TYPE, told(event, known)))
                : List.of();
    }

    private static DepartmentV1 told(DepartmentEvent event, Known known) {
        return new DepartmentV1(
                event.departmentId(),
                known.siteId(),
                known.names(),
                known.managerId(),
                known.parentId(),
                known.extensions(),
                event.occurredAt());
    }

    /** As the department was after this event, whatever came later. */
    private DepartmentState stateAfter(Recorded recorded) {
        var until = recorded.sequence() == 0
                ? Stream.of(recorded)
                : history.apply(recorded.aggregateId()).stream()
                        .filter(earlier -> earlier.sequence() <= recorded.sequence());
        return DepartmentState.of(
                until.map(one -> (DepartmentEvent) one.event()).toList());
    }
}
