package dev.frontdesk.mailroom.incoming;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why an incoming item says no. Each reason is one code, and codes never change. */
final class IncomingItemRejection {

    private IncomingItemRejection() {}

    static Rejection idTaken(IncomingItemId id) {
        return say("id-taken", id, "already stands for another item");
    }

    static Rejection notReceived(IncomingItemId id) {
        return say("item-not-received", id, "was never received");
    }

    static Rejection privateRefused(IncomingItemId id) {
        return say("private-refused", id, "is private, and this site takes no private items");
    }

    static Rejection recipientMissing(IncomingItemId id) {
        return say("item-recipient-missing", id, "is nobody's yet");
    }

    static Rejection takerLeft(IncomingItemId id) {
        return say("taker-left", id, "cannot be handed to somebody who left");
    }

    static Rejection takerNotEntitled(IncomingItemId id) {
        return say("taker-not-entitled", id, "is for somebody else");
    }

    static Rejection codeWrong(IncomingItemId id) {
        return say("pick-up-code-wrong", id, "has another pick-up code");
    }

    static Rejection codeLocked(IncomingItemId id) {
        return say("pick-up-code-locked", id, "had too many wrong codes");
    }

    static Rejection delivered(IncomingItemId id) {
        return say("item-delivered", id, "was handed over already");
    }

    static Rejection returned(IncomingItemId id) {
        return say("item-returned", id, "was given back already");
    }

    static Rejection notYours(IncomingItemId id) {
        return say("item-not-yours", id, "is for somebody else");
    }

    private static Rejection say(String code, IncomingItemId id, String why) {
        return new Rejection(code, id + " " + why, Map.of("id", id.value()));
    }
}
