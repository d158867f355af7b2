package dev.frontdesk.mailroom;

import dev.frontdesk.axon.EventCatalog;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.test.StoredEventsContract;
import java.util.Collection;
import java.util.stream.Stream;

class StoredEventsTest extends StoredEventsContract {

    private static final EventCatalog CATALOG = MailroomService.eventCatalog();

    @Override
    protected Stream<DomainEvent> events() {
        return SampleEvents.all();
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
