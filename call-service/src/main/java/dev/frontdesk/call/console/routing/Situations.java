package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.copies.ExtensionHolders;
import dev.frontdesk.call.copies.KnownStaff;
import dev.frontdesk.call.copies.KnownStaff.Member;
import dev.frontdesk.call.line.LineReports;
import dev.frontdesk.call.routing.FallbackRole;
import dev.frontdesk.call.routing.LineReport;
import dev.frontdesk.call.routing.LineState;
import dev.frontdesk.call.routing.Person;
import dev.frontdesk.call.routing.Plan;
import dev.frontdesk.call.routing.Plan.Responsibility;
import dev.frontdesk.call.routing.Situation;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known when the desk has to decide: from the copies, the lines and what the desk adds. */
@Component
class Situations {

    private final KnownStaff staff;
    private final ExtensionHolders holders;
    private final LineReports lines;

    Situations(KnownStaff staff, ExtensionHolders holders, LineReports lines) {
        this.staff = staff;
        this.holders = holders;
        this.lines = lines;
    }

    Situation of(CallStory call, Plan plan, RouteQuestion question, Instant at) {
        var site = call.site();
        var managers = new EnumMap<FallbackRole, Person>(FallbackRole.class);
        manager(managers, FallbackRole.ASKED_FOR, question.askedForManager(), site);
        manager(managers, FallbackRole.OWNER, question.ownerManager(), site);
        manager(managers, FallbackRole.DUTY_PERSON, question.dutyManager(), site);
        var notWanted = question.notWanted();
        return new Situation(
                kind(question, call),
                askedFor(question, site),
                person(question.owner(), site),
                Boolean.TRUE.equals(question.locked()),
                person(question.duty(), site),
                managers,
                subject(plan, question.subject()),
                reports(call, plan, at),
                notWanted == null ? Set.of() : Set.copyOf(notWanted),
                at);
    }

    private static CallKind kind(RouteQuestion question, CallStory call) {
        var word = question.kind() == null ? call.received().kind() : question.kind();
        if (word == null) {
            throw new BadInput("field-missing", "kind");
        }
        return CallKind.of(word).orElseThrow(() -> new BadInput("value-invalid", "kind"));
    }

    /** S7. Who dialled an extension asked for the one whose it is; nobody's extension is nobody. */
    private @Nullable Person askedFor(RouteQuestion question, String site) {
        if (question.askedFor() == null && question.extension() != null) {
            return holders.holder(question.extension(), site)
                    .map(Situations::person)
                    .orElse(null);
        }
        return person(question.askedFor(), site);
    }

    private void manager(Map<FallbackRole, Person> managers, FallbackRole role, @Nullable String staffId, String site) {
        var manager = person(staffId, site);
        if (manager != null) {
            managers.put(role, manager);
        }
    }

    private @Nullable Person person(@Nullable String staffId, String site) {
        return staffId == null
                ? null
                : staff.recipient(staffId, site)
                        .map(Situations::person)
                        .orElseThrow(() -> new Missing("unknown-staff"));
    }

    private static Person person(Member member) {
        return new Person(member.staffId(), member.names(), member.extensions());
    }

    private static @Nullable Responsibility subject(Plan plan, @Nullable String word) {
        return plan.responsibilities().stream()
                .filter(one -> one.subject().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** What this very call found out counts as well: the newer of both. */
    private Map<String, LineReport> reports(CallStory call, Plan plan, Instant at) {
        var limit = Duration.ofSeconds(plan.lineStateSeconds());
        var newest = new HashMap<>(lines.all(call.site(), at, limit));
        for (var transfer : call.transfers()) {
            var found = new LineReport(found(transfer.outcome()), "call", transfer.at());
            newest.merge(
                    transfer.extension(), found, (one, other) -> one.seenAt().isAfter(other.seenAt()) ? one : other);
        }
        return newest;
    }

    private static LineState found(String outcome) {
        return switch (outcome) {
            case "connected" -> LineState.IN_USE;
            case "busy" -> LineState.BUSY;
            default -> LineState.UNAVAILABLE;
        };
    }
}
