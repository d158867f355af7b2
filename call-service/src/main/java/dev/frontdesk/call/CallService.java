package dev.frontdesk.call;

import dev.frontdesk.axon.EventCatalog;
import dev.frontdesk.call.call.CallEvent;
import dev.frontdesk.call.complaint.ComplaintEvent;
import dev.frontdesk.call.message.PhoneMessageEvent;
import dev.frontdesk.call.missed.MissedCallEvent;
import dev.frontdesk.call.promise.CallbackPromiseEvent;
import dev.frontdesk.call.register.CallRegisterEvent;
import dev.frontdesk.call.routingplan.RoutingPlanEvent;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts call-service. */
@SpringBootApplication(proxyBeanMethods = false)
public class CallService {

    public static void main(String[] arguments) {
        SpringApplication.run(CallService.class, arguments);
    }

    @Bean
    EventCatalog eventCatalog() {
        return EventCatalog.of(
                PhoneMessageEvent.class,
                CallEvent.class,
                CallbackPromiseEvent.class,
                MissedCallEvent.class,
                ComplaintEvent.class,
                CallRegisterEvent.class,
                RoutingPlanEvent.class);
    }
}
