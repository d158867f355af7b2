package dev.frontdesk.visitor;

import dev.frontdesk.axon.EventCatalog;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.test.StoredEventsContract;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

class StoredEventsTest extends StoredEventsContract {

    private static final EventCatalog CATALOG = new VisitorService().events();

    @Override
    protected Stream<DomainEvent> events() {
        return Stream.of(
                        VisitSamples.OF_A_VISIT,
                        VisitSamples.OF_A_PLAN,
                        VisitSamples.OF_A_REGISTER,
                        ReceptionSamples.OF_AN_INVITATION,
                        ReceptionSamples.OF_A_ROOM,
                        ReceptionSamples.OF_A_PLAN,
                        ReceptionSamples.OF_A_WATCH_ENTRY,
                        ReceptionSamples.OF_A_BADGE,
                        ReceptionSamples.OF_GOODS,
                        ReceptionSamples.OF_A_ROLL_CALL)
                .flatMap(List::stream);
    }

    @Override
    protected String name(Class<?> event) {
        return CATALOG.name(event);
    }

    @Override
    protected Collection<String> names() {
        return CATALOG.names();
    }
}
