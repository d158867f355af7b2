package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.copies.ExtensionHolders;
import dev.frontdesk.call.copies.KnownCustomers;
import dev.frontdesk.call.copies.KnownCustomers.Customer;
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
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known when the desk has to decide: from the copies, the lines and what the desk adds. */
@Component
class Situations {

    private final KnownStaff staff;
    private final ExtensionHolders holders;
    private final KnownCustomers customers;
    private final LineReports lines;

    Situations(KnownStaff staff, ExtensionHolders holders, KnownCustomers customers, LineReports lines) {
        this.staff = staff;
        this.holders = holders;
        this.customers = customers;
        this.lines = lines;
    }

    Situation of(CallStory call, Plan plan, RouteQuestion question, Instant at) {
        var site = call.site();
        var managers = new EnumMap<FallbackRole, Person>(FallbackRole.class);
        manager(managers, FallbackRole.ASKED_FOR, question.askedForManager(), site);
        manager(managers, FallbackRole.OWNER, question.ownerManager(), site);
        manager(managers, FallbackRole.DUTY_PERSON, question.dutyManager(), site);
        var customer = call.person().flatMap(person -> customers.of(person, site));
        return new Situation(
                kind(question, call),
                askedFor(question, site),
                question.owner() == null ? owner(customer) : person(question.owner(), site),
                question.locked() == null ? customer.filter(Customer::locked).isPresent() : question.locked(),
                person(question.duty(), site),
                managers,
                subject(plan, question.subject()),
                reports(call, plan, at),
                notWanted(call, question),
                at);
    }

    /** S10, S14. Of a customer whose owner has left nobody is the owner. */
    private @Nullable Person owner(Optional<Customer> customer) {
        return customer.flatMap(
                        known -> Optional.ofNullable(known.ownerId()).flatMap(id -> staff.recipient(id, known.site())))
                .map(Situations::person)
                .orElse(null);
    }

    /** S31. What was said on the card counts, too. */
    private static Set<String> notWanted(CallStory call, RouteQuestion question) {
        var all = new HashSet<>(call.notWanted());
        if (question.notWanted() != null) {
            all.addAll(question.notWanted());
        }
        return Set.copyOf(all);
    }

    private static CallKind kind(RouteQuestion question, CallStory call) {
        var word = question.kind() == null ? call.kind().orElse(null) : question.kind();
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
