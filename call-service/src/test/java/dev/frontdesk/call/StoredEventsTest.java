package dev.frontdesk.call;

import dev.frontdesk.axon.EventCatalog;
import dev.frontdesk.call.call.CallEvent;
import dev.frontdesk.call.complaint.ComplaintEvent;
import dev.frontdesk.call.message.PhoneMessageEvent;
import dev.frontdesk.call.missed.MissedCallEvent;
import dev.frontdesk.call.promise.CallbackPromiseEvent;
import dev.frontdesk.call.register.CallRegisterEvent;
import dev.frontdesk.call.routingplan.RoutingPlanEvent;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.test.StoredEventsContract;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

class StoredEventsTest extends StoredEventsContract {

    private static final EventCatalog CATALOG = EventCatalog.of(
            PhoneMessageEvent.class,
            CallEvent.class,
            CallbackPromiseEvent.class,
            MissedCallEvent.class,
            ComplaintEvent.class,
            CallRegisterEvent.class,
            RoutingPlanEvent.class);

    @Override
    protected Stream<DomainEvent> events() {
        return Stream.of(
                        SampleEvents.OF_A_CALL,
                        SampleEvents.OF_A_MESSAGE,
                        SampleEvents.OF_A_PROMISE,
                        SampleEvents.OF_A_MISSED_CALL,
                        SampleEvents.OF_A_COMPLAINT,
                        SampleEvents.OF_A_REGISTER,
                        SampleEvents.OF_A_PLAN)
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
