package dev.frontdesk.visitor.conformance;

import dev.frontdesk.axon.conformance.Check;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that this service can judge. */
@Component
class VisitorConformance implements Check.All {

    @Override
    public List<Check> checks() {
        return Stream.of(VisitChecks.ALL, GoodsChecks.ALL, RoomChecks.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
