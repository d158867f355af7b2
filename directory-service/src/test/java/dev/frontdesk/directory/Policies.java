package dev.frontdesk.directory;

import dev.frontdesk.axon.Groups;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The policies' processor, which nobody ever means to replay. */
final class Policies {

    private final EventProcessingConfiguration processing;

    Policies(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** As after a mistake of an operator: it begins as if it had never run, with the whole history before it. */
    void loseTheirPlace(JdbcClient jdbc) {
        var processor = processing
                .eventProcessor(Groups.POLICIES, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        jdbc.sql("delete from tokenentry where processorname = :name")
                .param("name", Groups.POLICIES)
                .update();
        processor.start();
    }
}
