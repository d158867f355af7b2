package dev.frontdesk.directory.relay;

import dev.frontdesk.kernel.Rejection;

/** Why a relay says no. */
final class RelayRejection {

    private RelayRejection() {}

    static Rejection notRequested(RelayId relayId) {
        return new Rejection("relay-not-requested", "%s was never requested".formatted(relayId));
    }

    static Rejection idTaken(RelayId relayId) {
        return new Rejection("id-taken", "%s was requested before, with another content".formatted(relayId));
    }

    /** S116. Only who was told can have seen it or read it back. */
    static Rejection notTold(RelayId relayId) {
        return new Rejection("relay-not-told", "%s was not brought to this person".formatted(relayId));
    }

    static Rejection closed(RelayId relayId) {
        return new Rejection("relay-closed", "%s is closed; there is nothing to bring".formatted(relayId));
    }

    static Rejection delivered(RelayId relayId) {
        return new Rejection("relay-delivered", "%s was brought to this person already".formatted(relayId));
    }

    static Rejection notToReadBack(RelayId relayId) {
        return new Rejection("relay-not-to-read-back", "%s is of a kind that nobody reads back".formatted(relayId));
    }

    static Rejection withdrawn(RelayId relayId) {
        return new Rejection("relay-withdrawn", "%s was replaced by a corrected one".formatted(relayId));
    }
}
