package dev.frontdesk.mailroom.correspondence;

import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceArchived;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceHandled;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceLogged;

/** What the next decision about a piece of correspondence depends on. */
sealed interface CorrespondenceState {

    record NotLogged() implements CorrespondenceState {}

    record Logged() implements CorrespondenceState {}

    record Handled(String staffId) implements CorrespondenceState {}

    record Archived(String archiveNumber) implements CorrespondenceState {}

    default CorrespondenceState after(CorrespondenceEvent event) {
        return switch (event) {
            case CorrespondenceLogged _ -> new Logged();
            case CorrespondenceHandled handled -> new Handled(handled.staffId());
            case CorrespondenceArchived archived -> new Archived(archived.archiveNumber());
        };
    }
}
