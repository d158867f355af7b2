package dev.frontdesk.axon;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** What to watch: events hidden behind an open transaction, and processors that fail or lag. */
final class StoreMeters implements MeterBinder {

    private final EventTail tail;
    private final EventProcessingConfiguration processing;

    StoreMeters(EventTail tail, EventProcessingConfiguration processing) {
        this.tail = tail;
        this.processing = processing;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("frontdesk.store.hidden", tail, t -> t.hiddenFor().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("how long a committed event has been hidden behind a transaction that does not end")
                .register(registry);
        processing.eventProcessors().forEach((name, processor) -> {
            Gauge.builder("frontdesk.processor.failing", processor, p -> failing(p) ? 1 : 0)
                    .tag("processor", name)
                    .description("1 while the processor retries what it could not handle")
                    .register(registry);
            Gauge.builder("frontdesk.processor.behind", processor, p -> behind(p) ? 1 : 0)
                    .tag("processor", name)
                    .description("1 while stored events wait for the processor")
                    .register(registry);
        });
    }

    private static boolean failing(EventProcessor processor) {
        return processor.isError()
                || (processor instanceof StreamingEventProcessor streaming
                        && streaming.processingStatus().values().stream().anyMatch(segment -> segment.isErrorState()));
    }

    private static boolean behind(EventProcessor processor) {
        return processor instanceof StreamingEventProcessor streaming
                && streaming.processingStatus().values().stream().anyMatch(segment -> !segment.isCaughtUp());
    }
}
