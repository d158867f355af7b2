package dev.frontdesk.web.operator;

import dev.frontdesk.axon.EventFeed;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** The operators' own addresses. */
@AutoConfiguration
@ConditionalOnWebApplication
public final class OperatorAutoConfiguration {

    @Bean
    StoredEventsController storedEventsController(EventFeed feed) {
        return new StoredEventsController(feed);
    }
}
