package dev.frontdesk.directory.preference;

import dev.frontdesk.directory.preference.PreferenceEvent.WaysChosen;

/** What the next decision about somebody's preferences depends on. */
sealed interface PreferenceState {

    /** Nobody has chosen anything yet. */
    record Unknown() implements PreferenceState {}

    record Chosen(WaysChosen latest) implements PreferenceState {}

    default PreferenceState after(PreferenceEvent event) {
        return switch (event) {
            case WaysChosen chosen -> new Chosen(chosen);
        };
    }
}
