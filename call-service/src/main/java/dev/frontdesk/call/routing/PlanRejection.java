package dev.frontdesk.call.routing;

import dev.frontdesk.kernel.Rejection;
import java.util.Collection;
import java.util.Map;

/** Why a plan is refused. Each reason is one code, and codes never change. */
final class PlanRejection {

    private PlanRejection() {}

    static Rejection limitMissing(long seconds) {
        return of("plan-limit-missing", "seconds", Long.toString(seconds));
    }

    static Rejection chainTwice(String name) {
        return of("plan-chain-twice", "name", name);
    }

    static Rejection kindTwice(String name) {
        return of("plan-kind-twice", "name", name);
    }

    static Rejection subjectTwice(String name) {
        return of("plan-subject-twice", "name", name);
    }

    static Rejection greetingTwice(String line) {
        return of("plan-greeting-twice", "name", line);
    }

    static Rejection stepIncomplete(String role) {
        return of("plan-step-incomplete", "role", role);
    }

    /** @param path the chains in the order in which they follow each other, until {@code again} comes again */
    static Rejection circle(Collection<String> path, String again) {
        return of("plan-circle", "chains", String.join(" > ", path) + " > " + again);
    }

    static Rejection chainUnknown(String name) {
        return of("plan-chain-unknown", "name", name);
    }

    static Rejection kindMissing(String kind) {
        return of("plan-kind-missing", "kind", kind);
    }

    static Rejection branchOpen(String kind) {
        return of("plan-branch-open", "kind", kind);
    }

    static Rejection wordUnknown(String word) {
        return of("plan-word-unknown", "word", word);
    }

    private static Rejection of(String code, String name, String value) {
        return new Rejection(code, "The routing plan is refused: " + code + " " + value, Map.of(name, value));
    }
}
