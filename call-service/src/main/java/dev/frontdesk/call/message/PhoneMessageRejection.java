package dev.frontdesk.call.message;

import dev.frontdesk.kernel.Rejection;
import java.util.Map;

/** Why a message says no. Each reason is one code, and codes never change. */
final class PhoneMessageRejection {

    private PhoneMessageRejection() {}

    static Rejection idTaken(PhoneMessageId id) {
        return new Rejection(
                "id-taken", "%s already stands for another message".formatted(id), Map.of("id", id.value()));
    }

    static Rejection notTaken(PhoneMessageId id) {
        return new Rejection("message-not-taken", "%s was never taken".formatted(id), Map.of("id", id.value()));
    }

    static Rejection relayUnknown(PhoneMessageId id, String relayId) {
        return new Rejection(
                "relay-unknown",
                "%s never asked for %s".formatted(id, relayId),
                Map.of("id", id.value(), "relayId", relayId));
    }
}
