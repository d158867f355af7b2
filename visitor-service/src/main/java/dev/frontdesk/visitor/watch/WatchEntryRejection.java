package dev.frontdesk.visitor.watch;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why an entry of the watch list says no. Each reason is one code, and codes never change. */
final class WatchEntryRejection {

    private WatchEntryRejection() {}

    static Rejection idTaken(WatchId id) {
        return of("id-taken", "%s already stands for another entry", id);
    }

    static Rejection notAdded(WatchId id) {
        return of("watch-unknown", "%s was never added", id);
    }

    static Rejection lifted(WatchId id) {
        return of("watch-lifted", "%s no longer holds", id);
    }

    static Rejection expiryInPast(WatchId id) {
        return of("watch-expiry-in-past", "%s cannot end before it is said", id);
    }

    static Rejection noAppeal(WatchId id) {
        return of("appeal-missing", "nobody appealed against %s", id);
    }

    static Rejection appealOpen(WatchId id) {
        return of("appeal-open", "an appeal against %s waits for its decision", id);
    }

    static Rejection ownEntry(WatchId id) {
        return of("appeal-own-entry", "the author of %s cannot decide about it", id);
    }

    private static Rejection of(String code, String sentence, WatchId id) {
        return new Rejection(code, sentence.formatted(id.value()), Map.of("id", id.value()));
    }
}
