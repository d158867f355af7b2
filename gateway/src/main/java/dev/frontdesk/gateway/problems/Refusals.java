package dev.frontdesk.gateway.problems;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** The refusal for a status that the framework chose, or for a fault. */
final class Refusals {

    private Refusals() {}

    /** What was refused already, 503 when only the gateway's own database is missing, else 500. */
    static Refusal forFault(@Nullable Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException) {
                return Refusal.unavailable("gateway");
            }
            if (cause instanceof RefusedException refused) {
                // The container had given the request up before it could be answered.
                return refused.refusal();
            }
        }
        return Refusal.of(500, "internal");
    }

    static Refusal forStatus(int status) {
        return switch (status) {
            case 400 -> Refusal.of(400, "request-malformed");
            case 401 -> Refusal.unauthenticated(false);
            case 403 -> Refusal.of(403, "role-missing");
            case 404 -> Refusal.notFound();
            case 405 -> Refusal.of(405, "method-not-allowed");
            case 406 -> Refusal.of(406, "not-acceptable");
            case 413 -> Refusal.tooLarge();
            case 415 -> Refusal.of(415, "media-type-unsupported");
            case 501 -> Refusal.of(501, "http-unsupported");
            case 503 -> Refusal.unavailable("gateway");
            case 505 -> Refusal.of(505, "http-unsupported");
            default -> status < 500 ? Refusal.of(status, "request-malformed") : Refusal.of(500, "internal");
        };
    }
}
