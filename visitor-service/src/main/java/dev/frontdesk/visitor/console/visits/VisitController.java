package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.onsite.OnSite;
import dev.frontdesk.visitor.visitlist.VisitRow;
import dev.frontdesk.visitor.visitlist.Visits;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.SeenBy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows visits, who is in the house, and what may be said. */
@RestController
@RequestMapping("/api/v1/visits")
@Tag(name = "visits", description = "Visits · 来访")
class VisitController {

    private final Visits visits;
    private final VisibleVisits visible;
    private final VisitViews views;
    private final OnSite onSite;
    private final KnownStaff staff;
    private final Vault vault;
    private final Clock clock;

    VisitController(
            Visits visits,
            VisibleVisits visible,
            VisitViews views,
            OnSite onSite,
            KnownStaff staff,
            Vault vault,
            Clock clock) {
        this.visits = visits;
        this.visible = visible;
        this.views = views;
        this.onSite = onSite;
        this.staff = staff;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param name of the visitor and company for the desk; null for reports */
    record VisitItem(
            VisitRow visit,

            @SeenBy({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST}) @Nullable
            String name,

            @SeenBy({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST}) @Nullable
            String company,

            @Nullable Names host) {

        @Override
        public String toString() {
            return "VisitItem[" + visit.visitId() + "]";
        }
    }

    /** @param names who it is, as the directory or the visitor says; null in reports */
    record OnSiteItem(
            OnSite.Present row,

            @SeenBy({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER}) @Nullable
            String name,

            @Nullable Names host) {

        @Override
        public String toString() {
            return "OnSiteItem[" + row.id() + "]";
        }
    }

    /** @param asOf of which moment @param knownAt as known when @param persons how many people these rows stand for */
    record OnSiteView(Instant asOf, Instant knownAt, int persons, List<OnSiteItem> items) {}

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST, Roles.REPORTER})
    @Operation(
            summary = "Visits, newest first · 来访列表",
            description = "A host sees the own ones; reports see no names. · 被访人只见自己的来访；报表不含姓名。")
    Page<VisitItem> list(
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "awaiting-host",
                                                "received",
                                                "not-received",
                                                "admitted",
                                                "on-break",
                                                "departed",
                                                "departure-inferred",
                                                "turned-away"
                                            }))
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (state != null && !Visits.STATES.contains(state)) {
            throw new BadInput("value-invalid", "state");
        }
        var ofHost = seesAll(actor) ? null : actor.staff();
        var page = visits.page(actor.site(), state, ofHost, cursor, Page.size(limit));
        var words = words(page.items().stream().map(VisitRow::detailsRef).toList(), actor);
        var hosts = staff.names(page.items().stream()
                .map(VisitRow::hostId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return page.map(row -> new VisitItem(
                row,
                name(words.get(row.detailsRef())),
                company(words.get(row.detailsRef())),
                row.hostId() == null ? null : hosts.get(row.hostId())));
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "One visit · 单次来访",
            description = "At any moment, as known at any moment. With the sentence to say; an inward reason is shown"
                    + " to the desk and the managers alone. · 可查任一时刻；含应对访客所说的话；内部原因只对前台与管理者显示。")
    ResponseEntity<VisitView> one(@PathVariable String id, Moment moment, Actor actor) {
        var visit = visible.at(id, moment, actor);
        return Answers.at(visit.version(), views.view(visit, actor));
    }

    @GetMapping("/{id}/outward")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.KIOSK})
    @Operation(
            summary = "What the visitor may be told · 对外答复",
            description = "S43, S49. The same for declined, absent and not reached. · 不接待、不在、联系不上，对外一样。")
    OutwardView outward(@PathVariable String id, Actor actor) {
        return views.outward(visible.known(id, actor));
    }

    @GetMapping("/on-site")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Who is in the house · 在场名单",
            description = "At any moment, as known at any moment: visitors, couriers and, as far as it is told, staff;"
                    + " each with the event that decides it. uncertain: left at an unknown moment of an interval."
                    + " · 任一时刻、按任一知悉时刻；每行注明依据的事件；uncertain 表示在此区间内离开，时刻不明。")
    OnSiteView onSite(Moment moment, Actor actor) {
        var now = clock.instant();
        var rows = onSite.at(actor.site(), moment, now);
        var visitRows = visits.all(rows.stream()
                .filter(row -> !row.group().equals("staff"))
                .map(OnSite.Present::id)
                .toList());
        var refs = visitRows.stream().collect(Collectors.toMap(VisitRow::visitId, VisitRow::detailsRef));
        var words = words(refs.values(), actor);
        var names = staff.names(
                rows.stream().flatMap(VisitController::staffOf).distinct().toList());
        var items = rows.stream()
                .map(row -> item(row, words.get(refs.getOrDefault(row.id(), "")), names, actor))
                .toList();
        return new OnSiteView(
                moment.asOf().isAfter(now) ? now : moment.asOf(),
                moment.knownAt().isAfter(now) ? now : moment.knownAt(),
                rows.stream().mapToInt(OnSite.Present::persons).sum(),
                items);
    }

    private static OnSiteItem item(
            OnSite.Present row, @Nullable PersonalDetails words, Map<String, Names> names, Actor actor) {
        var ofStaff = row.group().equals("staff") && isNamed(actor) ? names.get(row.id()) : null;
        var name = ofStaff == null ? name(words) : ofStaff.zh() + " " + ofStaff.en();
        return new OnSiteItem(row, name, row.hostId() == null ? null : names.get(row.hostId()));
    }

    private static Stream<String> staffOf(OnSite.Present row) {
        return row.group().equals("staff") ? Stream.of(row.id()) : Stream.ofNullable(row.hostId());
    }

    private Map<String, PersonalDetails> words(Collection<String> refs, Actor actor) {
        return isNamed(actor)
                ? vault.reveal(refs, new Reveal(actor.account(), actor.site(), "visit", "visits"))
                : Map.of();
    }

    private static boolean seesAll(Actor actor) {
        return VisibleVisits.isDesk(actor) || actor.has(Roles.REPORTER);
    }

    private static boolean isNamed(Actor actor) {
        return !actor.has(Roles.REPORTER) || VisibleVisits.isDesk(actor);
    }

    private static @Nullable String name(@Nullable PersonalDetails details) {
        return details == null ? null : details.name();
    }

    private static @Nullable String company(@Nullable PersonalDetails details) {
        return details == null ? null : details.company();
    }
}
