package dev.frontdesk.mailroom;

import dev.frontdesk.axon.EventCatalog;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Mail and parcels, in and out, and what couriers are paid. */
@SpringBootApplication
public class MailroomService {

    public static void main(String[] args) {
        SpringApplication.run(MailroomService.class, args);
    }

    /** Names no event yet: nothing is stored so far. */
    @Bean
    EventCatalog events() {
        return EventCatalog.of();
    }
}
