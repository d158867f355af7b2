package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.console.visits.VisitView.AskedView;
import dev.frontdesk.visitor.console.visits.VisitView.InwardView;
import dev.frontdesk.visitor.console.visits.VisitView.Person;
import dev.frontdesk.visitor.console.visits.VisitView.ReplyView;
import dev.frontdesk.visitor.console.visits.VisitView.StayView;
import dev.frontdesk.visitor.console.visits.VisitView.VisitorView;
import dev.frontdesk.visitor.console.visits.VisitView.WatchedView;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.outward.Sentences;
import dev.frontdesk.visitor.plan.Admission;
import dev.frontdesk.visitor.plans.VisitPlans;
import dev.frontdesk.visitor.story.VisitStory;
import dev.frontdesk.visitor.visit.Decision;
import dev.frontdesk.visitor.visit.Outcomes;
import dev.frontdesk.visitor.visit.Presence;
import dev.frontdesk.visitor.visit.VisitEvent.DeputyAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;
import dev.frontdesk.visitor.visit.VisitEvent.HostNotified;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.PhotoTaken;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
import dev.frontdesk.visitor.visit.VisitEvent.ReturnVisitNoted;
import dev.frontdesk.visitor.visit.VisitEvent.StayedPastClosing;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorAdmitted;
import dev.frontdesk.visitor.visit.VisitEvent.WatchListMatched;
import dev.frontdesk.visitor.visit.VisitKind;
import dev.frontdesk.visitor.visitlist.Visits;
import dev.frontdesk.web.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows visits: names from the copies, words from the vault, where each look is recorded. */
@Component
class VisitViews {

    private final KnownStaff staff;
    private final Vault vault;
    private final VisitPlans plans;
    private final Visits visits;
    private final Clock clock;

    VisitViews(KnownStaff staff, Vault vault, VisitPlans plans, Visits visits, Clock clock) {
        this.staff = staff;
        this.vault = vault;
        this.plans = plans;
        this.visits = visits;
        this.clock = clock;
    }

    OutwardView outward(VisitStory visit) {
        return OutwardView.of(Outcomes.of(visit.state()), sentences(visit));
    }

    VisitView view(VisitStory visit, Actor actor) {
        var now = visit.state().now();
        var first = now.first();
        var names = staff.names(people(visit));
        var words = words(visit, actor);
        var outcome = Outcomes.of(visit.state());
        return new VisitView(
                first.visitId(),
                first.kind(),
                now.subject(),
                person(now.hostId(), names),
                now.persons(),
                first.place(),
                first.appointment(),
                first.invitationId(),
                visitor(words.get(now.details().ref())),
                first.noticeVersion(),
                now.arrivedAt(),
                asked(visit, names),
                outcome.word(),
                sentences(visit).say(outcome),
                now.told(),
                firstVisit(visit, words.get(now.details().ref())),
                mayEnter(visit),
                stay(visit),
                reply(visit, names, words),
                visit.last(ReturnVisitNoted.class)
                        .map(ReturnVisitNoted::expectedOn)
                        .orElse(null),
                VisibleVisits.isDesk(actor) ? inward(visit, names, words) : null,
                VisibleVisits.isDesk(actor)
                        ? visit.last(WatchListMatched.class)
                                .map(found -> new WatchedView(found.watchIds(), found.callIds()))
                                .orElse(null)
                        : null,
                visit.last(PhotoTaken.class).isPresent(),
                visit.version());
    }

    /** Of the plan by which the visitor was received, whatever was published since. */
    private Sentences sentences(VisitStory visit) {
        var first = visit.state().now().first();
        return plans.version(first.planId(), first.planVersion())
                .or(() -> plans.at(visit.site(), Moment.LATEST).map(VisitPlans.Valid::plan))
                .map(plan -> plan.of(VisitKind.of(first.kind()).orElseThrow()).say())
                .orElseThrow(() -> new Rejection("visit-plan-missing", "This site has published no visit plan"));
    }

    private Map<String, PersonalDetails> words(VisitStory visit, Actor actor) {
        var refs = new ArrayList<String>();
        refs.add(visit.state().now().details().ref());
        visit.last(MessageLeftForHost.class).map(MessageLeftForHost::detailsRef).ifPresent(refs::add);
        if (VisibleVisits.isDesk(actor)) {
            visit.last(HostDeclined.class).map(HostDeclined::noteRef).ifPresent(refs::add);
        }
        var id = visit.state().now().first().visitId();
        return vault.reveal(refs, new Reveal(actor.account(), actor.site(), "visit", id));
    }

    private static List<String> people(VisitStory visit) {
        var ids = new HashSet<String>();
        visit.all(HostAsked.class).forEach(asked -> ids.add(asked.staffId()));
        visit.all(DeputyAsked.class).forEach(asked -> ids.add(asked.staffId()));
        visit.all(MessageLeftForHost.class).forEach(left -> ids.add(left.hostId()));
        visit.all(HostDeclined.class).forEach(declined -> ids.add(declined.staffId()));
        Stream.ofNullable(visit.state().now().hostId()).forEach(ids::add);
        if (visit.state().asking().decision() instanceof Decision.Accepted(var accepted)) {
            ids.add(accepted.staffId());
        }
        return List.copyOf(ids);
    }

    private static List<AskedView> asked(VisitStory visit, Map<String, Names> names) {
        var asked = new ArrayList<AskedView>();
        visit.all(HostAsked.class)
                .forEach(one -> asked.add(
                        asked(visit, one.relayId(), one.staffId(), "recipient", one.occurredAt(), one.dueAt(), names)));
        visit.all(DeputyAsked.class)
                .forEach(one -> asked.add(
                        asked(visit, one.relayId(), one.staffId(), one.level(), one.occurredAt(), one.dueAt(), names)));
        return asked;
    }

    private static AskedView asked(
            VisitStory visit,
            String relayId,
            String staffId,
            String level,
            Instant at,
            Instant dueAt,
            Map<String, Names> names) {
        var brought = visit.all(HostNotified.class)
                .filter(one -> one.relayId().equals(relayId) && one.staffId().equals(staffId))
                .findFirst();
        return new AskedView(
                Objects.requireNonNull(person(staffId, names)),
                level,
                at,
                dueAt,
                brought.map(HostNotified::channel).orElse(null),
                brought.map(HostNotified::occurredAt).orElse(null));
    }

    private @Nullable Boolean firstVisit(VisitStory visit, @Nullable PersonalDetails details) {
        var now = visit.state().now();
        return details == null || details.number() == null
                ? null
                : visits.lastVisit(
                                visit.site(),
                                now.details().person(),
                                now.first().visitId())
                        .isEmpty();
    }

    private static boolean mayEnter(VisitStory visit) {
        var first = visit.state().now().first();
        var decision = visit.state().asking().decision();
        return visit.state().presence() instanceof Presence.Here
                && !(decision instanceof Decision.Declined)
                && (decision instanceof Decision.Accepted
                        || first.admission().equals(Admission.OPEN.word())
                        || first.admission().equals(Admission.APPOINTMENT.word())
                                && Boolean.TRUE.equals(first.appointment()));
    }

    private static StayView stay(VisitStory visit) {
        var admittedAt = visit.last(VisitorAdmitted.class)
                .map(VisitorAdmitted::occurredAt)
                .orElse(null);
        var closesAt = visit.last(StayedPastClosing.class)
                .map(StayedPastClosing::closesAt)
                .orElse(visit.state().now().first().closesAt());
        return switch (visit.state().presence()) {
            case Presence.Here here ->
                new StayView(here.onBreak() ? "on-break" : "here", admittedAt, null, null, null, null, closesAt);
            case Presence.TurnedAway(var at) -> new StayView("turned-away", null, at, null, null, null, closesAt);
            case Presence.Gone(var at, var provenance) ->
                new StayView("departed", admittedAt, at, provenance, null, null, closesAt);
            case Presence.Inferred(var notBefore, var notAfter) ->
                new StayView("departure-inferred", admittedAt, null, null, notBefore, notAfter, closesAt);
        };
    }

    private @Nullable ReplyView reply(VisitStory visit, Map<String, Names> names, Map<String, PersonalDetails> words) {
        return visit.last(MessageLeftForHost.class)
                .map(left -> new ReplyView(
                        Objects.requireNonNull(person(left.hostId(), names)),
                        replyState(visit, left),
                        left.dueAt(),
                        visitor(words.get(left.detailsRef()))))
                .orElse(null);
    }

    private String replyState(VisitStory visit, MessageLeftForHost left) {
        var replied = visit.last(HostReplied.class);
        if (replied.isPresent()) {
            return replied.get().inTime() ? "kept" : "replied-late";
        }
        if (visit.last(ReplyReleased.class).isPresent()) {
            return "released";
        }
        return clock.instant().isAfter(left.dueAt()) ? "broken" : "open";
    }

    private static InwardView inward(VisitStory visit, Map<String, Names> names, Map<String, PersonalDetails> words) {
        return switch (visit.state().asking().decision()) {
            case Decision.Open _ -> new InwardView("open", null, null, null);
            case Decision.Accepted(var event) -> new InwardView("accepted", person(event.staffId(), names), null, null);
            case Decision.Declined(var event) ->
                new InwardView(
                        "declined", person(event.staffId(), names), event.reason(), note(event.noteRef(), words));
            case Decision.Unreachable _ -> new InwardView("unreachable", null, null, null);
        };
    }

    private static @Nullable String note(@Nullable String ref, Map<String, PersonalDetails> words) {
        var note = ref == null ? null : words.get(ref);
        return note == null ? null : note.text();
    }

    private static @Nullable VisitorView visitor(@Nullable PersonalDetails details) {
        return details == null ? null : VisitorView.of(details);
    }

    private static @Nullable Person person(@Nullable String staffId, Map<String, Names> names) {
        return staffId == null ? null : new Person(staffId, names.get(staffId));
    }
}
