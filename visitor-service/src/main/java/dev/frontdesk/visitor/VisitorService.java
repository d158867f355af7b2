package dev.frontdesk.visitor;

import dev.frontdesk.axon.EventCatalog;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent;
import dev.frontdesk.visitor.invitation.InvitationEvent;
import dev.frontdesk.visitor.reception.ReceptionPlanEvent;
import dev.frontdesk.visitor.register.VisitRegisterEvent;
import dev.frontdesk.visitor.rollcall.RollCallEvent;
import dev.frontdesk.visitor.room.RoomUseEvent;
import dev.frontdesk.visitor.visit.VisitEvent;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent;
import dev.frontdesk.visitor.visitplan.VisitPlanEvent;
import dev.frontdesk.visitor.watch.WatchEntryEvent;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Visitors, from the invitation to the tidied room. */
@SpringBootApplication
public class VisitorService {

    public static void main(String[] args) {
        SpringApplication.run(VisitorService.class, args);
    }

    @Bean
    EventCatalog events() {
        return EventCatalog.of(
                GoodsDeliveryEvent.class,
                InvitationEvent.class,
                ReceptionPlanEvent.class,
                RollCallEvent.class,
                RoomUseEvent.class,
                VisitorBadgeEvent.class,
                WatchEntryEvent.class,
                VisitEvent.class,
                VisitPlanEvent.class,
                VisitRegisterEvent.class);
    }
}
