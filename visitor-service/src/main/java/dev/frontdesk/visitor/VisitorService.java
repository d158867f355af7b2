package dev.frontdesk.visitor;

import dev.frontdesk.axon.EventCatalog;
import dev.frontdesk.visitor.invitation.InvitationEvent;
import dev.frontdesk.visitor.reception.ReceptionPlanEvent;
import dev.frontdesk.visitor.room.RoomUseEvent;
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
        return EventCatalog.of(InvitationEvent.class, ReceptionPlanEvent.class, RoomUseEvent.class);
    }
}
