package dev.frontdesk.visitor.registerbook;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.axon.register.EntryIndex;
import dev.frontdesk.axon.register.EntryIndex.Entry;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.register.RegisterKind;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S58, S88. One entry per visit, in each register that has its kind. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class RegisterIndex {

    private final Map<RegisterKind, EntryIndex> registers;

    RegisterIndex(JdbcClient jdbc) {
        registers = of(jdbc);
    }

    static Map<RegisterKind, EntryIndex> of(JdbcClient jdbc) {
        var all = new EnumMap<RegisterKind, EntryIndex>(RegisterKind.class);
        all.put(RegisterKind.VISITORS, new EntryIndex(jdbc, "visitor_register_entry"));
        all.put(RegisterKind.CUSTOMERS, new EntryIndex(jdbc, "customer_register_entry"));
        return all;
    }

    @EventHandler
    void on(VisitorArrived event, Origin origin, @Timestamp Instant recordedAt) {
        registers.forEach((register, index) -> {
            if (register.has(event.kind())) {
                index.add(new Entry(event.visitId(), event.occurredAt()), origin.site(), recordedAt);
            }
        });
    }

    @ResetHandler
    void reset() {
        registers.values().forEach(EntryIndex::clear);
    }
}
