package dev.frontdesk.directory.extension;

import dev.frontdesk.directory.extension.ExtensionEvent.ExtensionAssigned;
import dev.frontdesk.directory.extension.ExtensionEvent.ExtensionReleased;

/** What an extension's next decision depends on. */
sealed interface ExtensionState {

    /** Nobody's: never assigned, or given back. */
    record Free() implements ExtensionState {}

    record Held(Holder holder) implements ExtensionState {}

    default ExtensionState after(ExtensionEvent event) {
        return switch (event) {
            case ExtensionAssigned assigned -> new Held(assigned.holder());
            case ExtensionReleased _ -> new Free();
        };
    }
}
