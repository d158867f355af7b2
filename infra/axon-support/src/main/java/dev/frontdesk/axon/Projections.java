package dev.frontdesk.axon;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** The read models of a service, all of which can be thrown away and made again. */
public final class Projections {

    private final EventProcessingConfiguration processing;

    Projections(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** Empties every read model (its {@code @ResetHandler}) and replays the whole store into it. */
    public void rebuild() {
        var processor = processor();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    /** No event is waiting for a read model, as far as this process knows. */
    public boolean caughtUp() {
        var status = processor().processingStatus();
        return !status.isEmpty() && status.values().stream().allMatch(EventTrackerStatus::isCaughtUp);
    }

    private StreamingEventProcessor processor() {
        return processing
                .eventProcessor(Groups.PROJECTIONS, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("this service has no read models"));
    }
}
