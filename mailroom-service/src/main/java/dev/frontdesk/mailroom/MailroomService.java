package dev.frontdesk.mailroom;

import dev.frontdesk.axon.EventCatalog;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.account.CourierAccountEvent;
import dev.frontdesk.mailroom.alias.RecipientAliasEvent;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent;
import dev.frontdesk.mailroom.dispatch.DispatchBatchEvent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent;
import dev.frontdesk.mailroom.mailpolicy.MailPolicyEvent;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent;
import dev.frontdesk.mailroom.register.RegisterPageEvent;
import dev.frontdesk.mailroom.settlement.SettlementEvent;
import dev.frontdesk.mailroom.statement.CourierStatementEvent;
import dev.frontdesk.mailroom.tracer.TracerEvent;
import dev.frontdesk.mailroom.waybill.WaybillEvent;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Mail and parcels, in and out, and what couriers are paid. */
@SpringBootApplication(proxyBeanMethods = false)
public class MailroomService {

    /** Every family of events this service stores. */
    static final List<Class<? extends DomainEvent>> EVENTS = List.of(
            OutgoingItemEvent.class,
            DispatchBatchEvent.class,
            WaybillEvent.class,
            CourierAccountEvent.class,
            CourierStatementEvent.class,
            SettlementEvent.class,
            IncomingItemEvent.class,
            RecipientAliasEvent.class,
            MailPolicyEvent.class,
            RegisterPageEvent.class,
            TracerEvent.class,
            CorrespondenceEvent.class);

    public static void main(String[] args) {
        SpringApplication.run(MailroomService.class, args);
    }

    @Bean
    @SuppressWarnings({"unchecked", "rawtypes"})
    static EventCatalog eventCatalog() {
        return EventCatalog.of(EVENTS.toArray(Class[]::new));
    }
}
