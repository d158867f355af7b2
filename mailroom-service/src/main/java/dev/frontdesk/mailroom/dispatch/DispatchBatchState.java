package dev.frontdesk.mailroom.dispatch;

import dev.frontdesk.mailroom.dispatch.DispatchBatchEvent.BatchDispatched;

/** What a decision about a dispatch needs to know, and nothing else. */
sealed interface DispatchBatchState {

    DispatchBatchState after(DispatchBatchEvent event);

    record NotDispatched() implements DispatchBatchState {

        @Override
        public DispatchBatchState after(DispatchBatchEvent event) {
            return switch (event) {
                case BatchDispatched dispatched -> new Dispatched(dispatched);
            };
        }
    }

    record Dispatched(BatchDispatched list) implements DispatchBatchState {

        @Override
        public DispatchBatchState after(DispatchBatchEvent event) {
            throw new IllegalStateException("Dispatched twice: " + event.batchId());
        }
    }
}
