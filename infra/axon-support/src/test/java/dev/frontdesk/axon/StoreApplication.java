package dev.frontdesk.axon;

import dev.frontdesk.kernel.Origin;
import dev.frontdesk.test.TestPostgres;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A service with one aggregate and one read model. */
@SpringBootApplication
class StoreApplication {

    static final Origin ORIGIN = new Origin("li.min", "site-a", "front-desk", "correlation-1", "request-1");

    @Bean
    EventCatalog catalog() {
        return EventCatalog.of(NoteEvent.class);
    }

    static void surroundings(DynamicPropertyRegistry registry) {
        var server = TestPostgres.freshServer();
        registry.add("frontdesk.postgres.url", server::url);
        registry.add("frontdesk.postgres.user", server::user);
        registry.add("frontdesk.postgres.password", server::password);
    }
}
