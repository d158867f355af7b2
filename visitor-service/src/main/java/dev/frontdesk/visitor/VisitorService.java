package dev.frontdesk.visitor;

import dev.frontdesk.axon.EventCatalog;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Visitors, from the invitation to the tidied room. */
@SpringBootApplication
public class VisitorService {

    public static void main(String[] args) {
        SpringApplication.run(VisitorService.class, args);
    }

    /** Names no event yet: nothing is stored so far. */
    @Bean
    EventCatalog events() {
        return EventCatalog.of();
    }
}
