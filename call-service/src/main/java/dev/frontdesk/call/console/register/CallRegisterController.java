package dev.frontdesk.call.console.register;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.Projections;
import dev.frontdesk.axon.register.Extent;
import dev.frontdesk.call.console.register.RegisterViews.BookView;
import dev.frontdesk.call.console.register.RegisterViews.EntryView;
import dev.frontdesk.call.console.register.RegisterViews.SealView;
import dev.frontdesk.call.console.register.RegisterViews.YearView;
import dev.frontdesk.call.register.CallRegisterCommand.SealCallRegister;
import dev.frontdesk.call.registerbook.CallRegisters;
import dev.frontdesk.call.registerbook.RegisterEntry;
import dev.frontdesk.call.registerbook.RegisterYears;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S117, S119, S124. 电话记录、来电记录表. */
@RestController
@RequestMapping("/api/v1/call-register")
@Tag(name = "register", description = "Call register · 来电记录表")
class CallRegisterController {

    private static final int FIRST_YEAR = 2000;

    private final CallRegisters registers;
    private final RegisterYears years;
    private final Projections projections;
    private final Vault vault;
    private final Desk desk;
    private final Clock clock;

    CallRegisterController(
            CallRegisters registers,
            RegisterYears years,
            Projections projections,
            Vault vault,
            Desk desk,
            Clock clock) {
        this.registers = registers;
        this.years = years;
        this.projections = projections;
        this.vault = vault;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Call register · 来电记录表",
            description = "S119. Of a day or a year at the site, as known at any moment, the earliest call first. What"
                    + " was corrected is struck through. That callers were looked at is recorded."
                    + " · 按日或按年、按任一知悉时刻查看，最早的在前；更正以划线显示；查看会被记录。")
    Page<EntryView> page(
            @Parameter(description = "a day at the site; today if neither is given · 日期", example = "2026-11-23")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate day,
            @Parameter(description = "or a whole year · 或整年", example = "2026")
                    @RequestParam(required = false)
                    @Nullable
                    Integer year,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var page = registers.page(extent(day, year, knownAt, actor.site()), cursor, Page.size(limit));
        var refs = page.items().stream().flatMap(RegisterEntry::refs).collect(Collectors.toSet());
        var about = "register-" + actor.site();
        var known = vault.reveal(refs, new Reveal(actor.account(), actor.site(), "register-read", about));
        return page.map(entry -> EntryView.of(entry, known));
    }

    @GetMapping("/years/{year}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Register of a year · 年度来电记录",
            description = "S117, S124. Its books, its seal and whether its print still has that digest."
                    + " · 各册、归档封存及其摘要是否仍然相符。")
    YearView year(@PathVariable int year, Actor actor) {
        var one = years.of(actor.site(), checked(year));
        var now = clock.instant();
        return new YearView(
                year,
                registers.count(one.extent(now)),
                registers.openCards(actor.site(), one.begin(), one.end()),
                one.sealBy(),
                one.overdue().isPresent() || (one.seal().isEmpty() && now.isAfter(one.sealBy())),
                one.seal()
                        .map(seal -> SealView.of(
                                seal,
                                registers
                                        .contents(one.extent(seal.knownAt()))
                                        .digest()
                                        .equals(seal.digest())))
                        .orElse(null),
                one.books().map(BookView::of).toList());
    }

    @PostMapping("/years/{year}/seal")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Seal a year · 年度封存",
            description = "S124. After the year is over and every card has its disposition; once."
                    + " · 年度结束且每通来电都有结果后方可封存，仅一次。")
    ResponseEntity<Answers.Answer> seal(@PathVariable int year, Actor actor) {
        var one = years.of(actor.site(), checked(year));
        if (!projections.caughtUp()) {
            throw new Rejection("register-behind", "The register is being made anew");
        }
        var at = Times.happened(null, clock);
        var open = registers.openCards(actor.site(), one.begin(), one.end());
        var contents = registers.contents(one.extent(at.minus(RegisterYears.SETTLED)));
        var command = new SealCallRegister(one.id(), contents, open, one.end(), at);
        return Answers.done(one.id().toString(), desk.send(command, actor.origin()));
    }

    private Extent extent(@Nullable LocalDate day, @Nullable Integer year, @Nullable Instant knownAt, String site) {
        var known = knownAt == null ? Moment.LATEST.knownAt() : knownAt;
        if (year != null) {
            if (day != null) {
                throw new BadInput("value-invalid", "day");
            }
            return years.of(site, checked(year)).extent(known);
        }
        var zone = years.zone(site);
        var date = day == null ? clock.instant().atZone(zone).toLocalDate() : day;
        var from = date.atStartOfDay(zone).toInstant();
        return Extent.of(site, from, date.plusDays(1).atStartOfDay(zone).toInstant(), known);
    }

    private int checked(int year) {
        if (year < FIRST_YEAR || year > clock.instant().atZone(ZoneOffset.UTC).getYear() + 1) {
            throw new BadInput("value-invalid", "year");
        }
        return year;
    }
}
