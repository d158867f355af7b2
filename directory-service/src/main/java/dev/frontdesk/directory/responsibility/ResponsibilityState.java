package dev.frontdesk.directory.responsibility;

import dev.frontdesk.directory.responsibility.ResponsibilityEvent.SubjectAssigned;

/** What the next decision about a responsibility depends on. */
sealed interface ResponsibilityState {

    /** Nobody is responsible yet. */
    record Unassigned() implements ResponsibilityState {}

    record Assigned(SubjectAssigned latest) implements ResponsibilityState {}

    default ResponsibilityState after(ResponsibilityEvent event) {
        return switch (event) {
            case SubjectAssigned assigned -> new Assigned(assigned);
        };
    }
}
