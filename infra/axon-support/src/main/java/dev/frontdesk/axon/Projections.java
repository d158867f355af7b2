package dev.frontdesk.axon;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** The read models of a service, all of which can be thrown away and made again. */
public final class Projections {

    private final EventProcessingConfiguration processing;
    private volatile boolean rebuilding;

    Projections(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** Empties every read model (its {@code @ResetHandler}) and replays the whole store into it. */
    public void rebuild() {
        rebuilding = true;
        var processor = processor();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    /** Are they being made anew by this process? Whoever reads them now reads half of the truth. */
    public boolean rebuilding() {
        return rebuilding && !caughtUp();
    }

    /** No event is waiting for a read model, as far as this process knows. */
    public boolean caughtUp() {
        var status = processor().processingStatus();
        var all = !status.isEmpty() && status.values().stream().allMatch(EventTrackerStatus::isCaughtUp);
        if (all) {
            rebuilding = false;
        }
        return all;
    }

    private StreamingEventProcessor processor() {
        return processing
                .eventProcessor(Groups.PROJECTIONS, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("this service has no read models"));
    }
}
