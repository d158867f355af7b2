package dev.frontdesk.directory.wording;

import dev.frontdesk.directory.wording.OutwardWordingEvent.OutwardWordingSet;

/** What the next decision about a wording depends on. */
sealed interface OutwardWordingState {

    record Unset() implements OutwardWordingState {}

    record Given(OutwardWordingSet latest) implements OutwardWordingState {}

    default OutwardWordingState after(OutwardWordingEvent event) {
        return switch (event) {
            case OutwardWordingSet e -> new Given(e);
        };
    }
}
