package dev.frontdesk.gateway.problems;

import java.util.List;
import java.util.Map;

/**
 * A "no" of the gateway, before it is put into words. None of the values may be personal or come from inside.
 *
 * @param status HTTP status
 * @param code stable name of the reason; contract
 * @param params values that the sentence names, by name
 * @param errors fields of the request that are wrong
 * @param headers answer headers that belong to this status, such as Retry-After
 */
public record Refusal(
        int status, String code, Map<String, String> params, List<Flaw> errors, Map<String, String> headers) {

    /** One wrong field. */
    public record Flaw(String field, String code) {}

    public static Refusal of(int status, String code) {
        return new Refusal(status, code, Map.of(), List.of(), Map.of());
    }

    /** 400: one field of the request cannot be read or is missing. */
    public static Refusal badInput(String code, String field) {
        return new Refusal(400, code, Map.of(), List.of(new Flaw(field, code)), Map.of());
    }

    /** 401. The challenge names no reason: which part of a token was wrong helps only those who forge them. */
    public static Refusal unauthenticated(boolean tokenGiven) {
        var challenge = tokenGiven ? "Bearer error=\"invalid_token\"" : "Bearer";
        return new Refusal(401, "unauthenticated", Map.of(), List.of(), Map.of("WWW-Authenticate", challenge));
    }

    public static Refusal notFound() {
        return of(404, "not-found");
    }

    /** 405 with the methods that are possible. */
    public static Refusal methodNotAllowed(Iterable<String> allowed) {
        var headers = Map.of("Allow", String.join(", ", allowed));
        return new Refusal(405, "method-not-allowed", Map.of(), List.of(), headers);
    }

    public static Refusal tooLarge() {
        return tooLarge(BodyLimit.LIMIT);
    }

    /** @param limit bytes */
    static Refusal tooLarge(long limit) {
        var shown = limit < BodyLimit.LIMIT ? limit / 1024 + " kB" : limit / BodyLimit.LIMIT + " MB";
        return new Refusal(413, "body-too-large", Map.of("limit", shown), List.of(), Map.of());
    }

    /** 503: a part of the suite does not answer. What was asked may or may not have been done: ask again. */
    public static Refusal unavailable(String part) {
        return unavailable(part, 2);
    }

    /** @param seconds when to come again */
    public static Refusal unavailable(String part, int seconds) {
        var wait = Map.of("Retry-After", Integer.toString(seconds));
        return new Refusal(503, "unavailable", Map.of("part", part), List.of(), wait);
    }

    /** 429 or, for what the whole gateway has too much of, the same: come back after so many seconds. */
    public static Refusal tooMany(String code, long seconds) {
        return new Refusal(429, code, Map.of(), List.of(), Map.of("Retry-After", Long.toString(seconds)));
    }

    /** Stops the request with this answer. */
    public RefusedException asException() {
        return new RefusedException(this);
    }
}
