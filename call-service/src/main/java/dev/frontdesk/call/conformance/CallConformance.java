package dev.frontdesk.call.conformance;

import dev.frontdesk.axon.conformance.Check;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that this service can judge. */
@Component
class CallConformance implements Check.All {

    @Override
    public List<Check> checks() {
        return Stream.of(CallChecks.ALL, AnswerChecks.ALL, PromiseChecks.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
