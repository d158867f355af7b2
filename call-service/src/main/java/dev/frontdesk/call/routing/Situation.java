package dev.frontdesk.call.routing;

import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.routing.Plan.Responsibility;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known when the desk has to decide.
 *
 * @param askedFor whose line was busy, or whom the caller asks for
 * @param owner who follows the customer (S10, S14)
 * @param locked S15. Whether the customer is locked to the owner
 * @param duty who is on duty today (S16)
 * @param managers department managers, by the role of the person whose manager it is
 * @param subject S26 to S28. Who answers for what the caller wants
 * @param lines the newest report of each extension
 * @param notWanted S31. Extensions where the call is not wanted
 * @param at now
 */
public record Situation(
        CallKind kind,
        @Nullable Person askedFor,
        @Nullable Person owner,
        boolean locked,
        @Nullable Person duty,
        Map<FallbackRole, Person> managers,
        @Nullable Responsibility subject,
        Map<String, LineReport> lines,
        Set<String> notWanted,
        Instant at) {

    public Situation {
        managers = Map.copyOf(managers);
        lines = Map.copyOf(lines);
        notWanted = Set.copyOf(notWanted);
    }

    /** The same, had the lines been so. */
    public Situation withLines(Map<String, LineReport> other) {
        return new Situation(kind, askedFor, owner, locked, duty, managers, subject, other, notWanted, at);
    }

    @Nullable
    Person person(FallbackRole role) {
        return switch (role) {
            case ASKED_FOR -> askedFor;
            case OWNER -> owner;
            case DUTY_PERSON -> duty;
            case DEPARTMENT_MANAGER, RESPONSIBLE, HOTLINE -> null;
        };
    }
}
