package dev.frontdesk.acceptance;

import java.util.UUID;

/** Ids as clients make them. */
final class Ids {

    private Ids() {}

    static String message() {
        return "message-" + UUID.randomUUID();
    }

    static String call() {
        return "call-" + UUID.randomUUID();
    }
}
