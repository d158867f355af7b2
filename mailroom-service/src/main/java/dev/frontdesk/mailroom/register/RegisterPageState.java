package dev.frontdesk.mailroom.register;

import dev.frontdesk.mailroom.register.RegisterPageEvent.RegisterPageArchived;
import dev.frontdesk.mailroom.register.RegisterPageEvent.RegisterPageClosed;

/** What a decision about a month of the register needs to know, and nothing else. */
sealed interface RegisterPageState {

    default RegisterPageState after(RegisterPageEvent event) {
        return switch (event) {
            case RegisterPageClosed closed -> new Closed(closed.digest());
            case RegisterPageArchived archived -> new Archived(archived.number());
        };
    }

    record Open() implements RegisterPageState {}

    record Closed(String digest) implements RegisterPageState {}

    record Archived(String number) implements RegisterPageState {}
}
