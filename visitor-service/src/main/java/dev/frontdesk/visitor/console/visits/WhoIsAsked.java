package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.visitor.copies.KnownDepartments;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.KnownStaff.Member;
import dev.frontdesk.visitor.plan.Plan;
import dev.frontdesk.visitor.plan.Plan.Subject;
import dev.frontdesk.visitor.visit.NextPerson;
import dev.frontdesk.visitor.visit.VisitCommand.Ask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * S33, S35 to S39, S45, S48, S50, S52 to S56, S93. Who is asked to receive, and who after: the host or whoever answers for
 * the subject, the deputy, then the fallback of the plan; each once, and nobody who has left.
 */
@Component
class WhoIsAsked {

    private static final String DEPUTY = "deputy";
    private static final String FALLBACK = "fallback";

    private final KnownStaff staff;
    private final KnownDepartments departments;

    WhoIsAsked(KnownStaff staff, KnownDepartments departments) {
        this.staff = staff;
        this.departments = departments;
    }

    /** @return empty where the plan and the copies lead to nobody: the desk has to name somebody */
    Optional<Ask> of(Plan plan, Plan.Kind kind, @Nullable Subject subject, @Nullable String hostId, String site) {
        var first = hostId == null
                ? List.<Member>of()
                : staff.active(hostId, site).stream().toList();
        var answering = subject == null ? List.<Member>of() : holders(subject.extensions(), site);
        var people = new LinkedHashMap<String, String>();
        first.forEach(one -> people.putIfAbsent(one.staffId(), FALLBACK));
        answering.stream().limit(1).forEach(one -> people.putIfAbsent(one.staffId(), FALLBACK));
        people.keySet().stream()
                .findFirst()
                .flatMap(recipient -> staff.active(recipient, site))
                .map(Member::deputyId)
                .flatMap(deputy -> staff.active(deputy, site))
                .ifPresent(deputy -> people.putIfAbsent(deputy.staffId(), DEPUTY));
        answering.forEach(one -> people.putIfAbsent(one.staffId(), FALLBACK));
        holders(kind.fallback(), site).forEach(one -> people.putIfAbsent(one.staffId(), FALLBACK));
        return people.isEmpty() ? Optional.empty() : Optional.of(ask(people, plan, subject, kind));
    }

    /** One person and the deputy, for example a colleague who was named. */
    Ask person(Plan plan, Member person, String rule) {
        var next = Optional.ofNullable(person.deputyId())
                .flatMap(deputy -> staff.active(deputy, person.site()))
                .map(deputy -> List.of(new NextPerson(deputy.staffId(), DEPUTY)))
                .orElse(List.of());
        var limits = plan.limits();
        return new Ask(person.staffId(), limits.hostSeconds(), next, limits.nextSeconds(), rule);
    }

    /** S26. For the line of a department whoever leads it. */
    private List<Member> holders(List<String> extensions, String site) {
        return extensions.stream()
                .flatMap(extension ->
                        staff.holder(extension, site).or(() -> departments.answering(extension, site)).stream())
                .toList();
    }

    private static Ask ask(Map<String, String> people, Plan plan, @Nullable Subject subject, Plan.Kind kind) {
        var recipient = people.keySet().iterator().next();
        var next = people.entrySet().stream()
                .skip(1)
                .map(entry -> new NextPerson(entry.getKey(), entry.getValue()))
                .toList();
        var limits = plan.limits();
        return new Ask(
                recipient,
                limits.hostSeconds(),
                next,
                limits.nextSeconds(),
                subject == null ? kind.rule() : subject.rule());
    }
}
