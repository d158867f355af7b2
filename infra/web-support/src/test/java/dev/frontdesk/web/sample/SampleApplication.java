package dev.frontdesk.web.sample;

import dev.frontdesk.axon.EventCatalog;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class SampleApplication {

    @Bean
    EventCatalog events() {
        return EventCatalog.of(NoteEvent.class);
    }
}
