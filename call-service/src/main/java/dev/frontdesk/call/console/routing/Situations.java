package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.copies.KnownCustomers.Customer;
import dev.frontdesk.call.copies.KnownDuty;
import dev.frontdesk.call.copies.KnownResponsibilities;
import dev.frontdesk.call.copies.KnownStaff.Member;
import dev.frontdesk.call.copies.WhoIsWho;
import dev.frontdesk.call.copies.WhoIsWho.People;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known when the desk has to decide: from the copies, the lines and what the desk adds. */
@Component
class Situations {

    private final WhoIsWho whoIsWho;
    private final KnownDuty duty;
    private final KnownResponsibilities responsibilities;
    private final LineReports lines;

    Situations(WhoIsWho whoIsWho, KnownDuty duty, KnownResponsibilities responsibilities, LineReports lines) {
        this.whoIsWho = whoIsWho;
        this.duty = duty;
        this.responsibilities = responsibilities;
        this.lines = lines;
    }

    /** @param copies what was looked up in the copies */
    record Picture(Situation situation, List<Copied> copies) {}

    /** @param what duty, department-manager or responsibility @param toldAt when the service that knows it recorded it */
    record Copied(String what, String id, Instant toldAt) {}

    Picture of(CallStory call, Plan plan, RouteQuestion question, Instant at) {
        return of(call, plan, question, at, whoIsWho.now(call.site()));
    }

    /** As it stood at a moment that is over, staff, customers and departments too. */
    Picture ofThen(CallStory call, Plan plan, RouteQuestion question, Instant at) {
        return of(call, plan, question, at, whoIsWho.asOf(call.site(), at));
    }

    private Picture of(CallStory call, Plan plan, RouteQuestion question, Instant at, People people) {
        var site = call.site();
        var copies = new ArrayList<Copied>();
        var askedFor = askedFor(question, people);
        var customer = call.person().flatMap(people::customer);
        var owner = question.owner() == null ? owner(customer, people) : known(question.owner(), people);
        var onDuty = onDuty(question, site, at, people, copies);
        var managers = new EnumMap<FallbackRole, Person>(FallbackRole.class);
        manager(managers, FallbackRole.ASKED_FOR, question.askedForManager(), askedFor, people, copies);
        manager(managers, FallbackRole.OWNER, question.ownerManager(), owner, people, copies);
        manager(managers, FallbackRole.DUTY_PERSON, question.dutyManager(), onDuty, people, copies);
        var situation = new Situation(
                kind(question, call),
                person(askedFor),
                person(owner),
                question.locked() == null ? customer.filter(Customer::locked).isPresent() : question.locked(),
                person(onDuty),
                managers,
                subject(plan, question.subject(), site, copies),
                reports(call, plan, at),
                notWanted(call, question),
                at);
        return new Picture(situation, List.copyOf(copies));
    }

    /** S10, S14. Of a customer whose owner has left nobody is the owner. */
    private static @Nullable Member owner(Optional<Customer> customer, People people) {
        return customer.map(Customer::ownerId).flatMap(people::member).orElse(null);
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
    private static @Nullable Member askedFor(RouteQuestion question, People people) {
        if (question.askedFor() == null && question.extension() != null) {
            return people.holder(question.extension()).orElse(null);
        }
        return question.askedFor() == null ? null : known(question.askedFor(), people);
    }

    /** S16. What the desk says goes before the roster. */
    private @Nullable Member onDuty(
            RouteQuestion question, String site, Instant at, People people, List<Copied> copies) {
        if (question.duty() != null) {
            return known(question.duty(), people);
        }
        var found = duty.at(site, question.roster(), at).orElse(null);
        if (found == null) {
            return null;
        }
        copies.add(new Copied("duty", found.rosterId(), found.toldAt()));
        return people.member(found.staffId()).orElse(null);
    }

    /** S8, S12, S17. */
    private static void manager(
            Map<FallbackRole, Person> managers,
            FallbackRole role,
            @Nullable String named,
            @Nullable Member of,
            People people,
            List<Copied> copies) {
        if (named != null) {
            managers.put(role, of(known(named, people)));
        } else if (of != null) {
            people.above(of).ifPresent(manager -> {
                var member = manager.member();
                managers.put(role, of(member));
                copies.add(new Copied("department-manager", member.staffId(), manager.toldAt()));
            });
        }
    }

    private static Member known(String staffId, People people) {
        return people.member(staffId).orElseThrow(() -> new Missing("unknown-staff"));
    }

    private static @Nullable Person person(@Nullable Member member) {
        return member == null ? null : of(member);
    }

    private static Person of(Member member) {
        return new Person(member.staffId(), member.names(), member.extensions());
    }

    /** S26 to S28. A word of the plan, or the id of a responsibility that directory-service told. */
    private @Nullable Responsibility subject(Plan plan, @Nullable String word, String site, List<Copied> copies) {
        if (word == null || !word.startsWith("resp-")) {
            return plan.responsibilities().stream()
                    .filter(one -> one.subject().equals(word))
                    .findFirst()
                    .orElse(null);
        }
        var told = responsibilities.find(word, site).orElseThrow(() -> new Missing("unknown-responsibility"));
        copies.add(new Copied("responsibility", word, told.toldAt()));
        return new Responsibility(word, told.subject(), told.post(), told.extensions(), told.rule());
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
