package dev.frontdesk.web.problem;

import dev.frontdesk.web.FieldError;
import java.util.List;
import java.util.Map;

/**
 * What the client is told.
 *
 * @param code stable; the sentence is found by it
 * @param params values that the sentence names
 * @param errors what is wrong in which field
 * @param headers that belong to the answer, for example {@code Retry-After}
 */
public record Problem(
        int status, String code, Map<String, String> params, List<FieldError> errors, Map<String, String> headers) {

    public Problem {
        params = Map.copyOf(params);
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    public Problem(int status, String code) {
        this(status, code, Map.of(), List.of(), Map.of());
    }

    static Problem inField(int status, String field, String code) {
        return new Problem(status, code, Map.of(), List.of(new FieldError(field, code)), Map.of());
    }

    static Problem inFields(List<FieldError> errors) {
        return new Problem(400, errors.getFirst().code(), Map.of(), errors, Map.of());
    }

    /** Worth another try, a little later. */
    static Problem unavailable() {
        return new Problem(503, "unavailable").with("Retry-After", "5");
    }

    static Problem internal() {
        return new Problem(500, "internal");
    }

    /** What a bare status means when nothing more is known. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> new Problem(401, "unauthenticated");
            case 403 -> new Problem(403, "role-missing");
            case 404 -> new Problem(404, "not-found");
            case 405 -> new Problem(405, "method-not-allowed");
            case 406 -> new Problem(406, "not-acceptable");
            case 409 -> new Problem(409, "try-again");
            case 412 -> new Problem(412, "version-mismatch");
            case 413 -> new Problem(413, "body-too-large");
            case 415 -> new Problem(415, "media-type-unsupported");
            case 422 -> new Problem(422, "key-reused");
            case 428 -> new Problem(428, "version-required");
            case 429 -> new Problem(429, "too-many-requests");
            case 501, 505 -> new Problem(status, "http-unsupported");
            case 503 -> unavailable();
            default -> status >= 400 && status < 500 ? new Problem(status, "request-malformed") : internal();
        };
    }

    Problem with(String header, String value) {
        return new Problem(status, code, params, errors, Map.of(header, value));
    }
}
