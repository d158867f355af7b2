package dev.frontdesk.visitor.console.registers;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.Projections;
import dev.frontdesk.axon.register.Extent;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.console.registers.RegisterViews.BookProof;
import dev.frontdesk.visitor.console.registers.RegisterViews.BookView;
import dev.frontdesk.visitor.console.registers.RegisterViews.EntryView;
import dev.frontdesk.visitor.console.registers.RegisterViews.SealView;
import dev.frontdesk.visitor.console.registers.RegisterViews.YearView;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.plans.VisitPlans;
import dev.frontdesk.visitor.register.RegisterKind;
import dev.frontdesk.visitor.register.VisitRegisterCommand.HandOverVisitBook;
import dev.frontdesk.visitor.register.VisitRegisterCommand.SealVisitRegister;
import dev.frontdesk.visitor.registerbook.RegisterYears;
import dev.frontdesk.visitor.registerbook.RegisterYears.Year;
import dev.frontdesk.visitor.registerbook.VisitEntry;
import dev.frontdesk.visitor.registerbook.VisitRegisters;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S58, S63, S88, S101, S103. 来访出入登记表、客户来访登记簿. */
@RestController
@RequestMapping("/api/v1/visit-registers/{register}")
@Tag(name = "visit-registers", description = "Visit registers · 来访登记簿")
class VisitRegisterController {

    private static final int FIRST_YEAR = 2000;

    private final VisitRegisters registers;
    private final RegisterYears years;
    private final VisitPlans plans;
    private final KnownStaff staff;
    private final Projections projections;
    private final Vault vault;
    private final Desk desk;
    private final Clock clock;

    VisitRegisterController(
            VisitRegisters registers,
            RegisterYears years,
            VisitPlans plans,
            KnownStaff staff,
            Projections projections,
            Vault vault,
            Desk desk,
            Clock clock) {
        this.registers = registers;
        this.years = years;
        this.plans = plans;
        this.staff = staff;
        this.projections = projections;
        this.vault = vault;
        this.desk = desk;
        this.clock = clock;
    }

    /** S101. */
    @Schema(name = "VisitRegisterReceiptBody")
    record ReceiptBody(
            @Schema(description = "Who archives it · 行政专员", example = "staff-a-chenxi")
            @NotNull
            @Size(max = 120, message = "text-too-long")
            String receivedBy,

            @Schema(description = "When it was handed over; now if absent · 移交时间", example = "2026-11-23T09:00:00Z")
            @Nullable
            Instant at) {}

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Visit register · 来访登记簿",
            description =
                    "S58, S88. visitors: everybody in and out; customers: customers with identity and intention. Of a"
                        + " day, a year or a book of it, as of and as known at any moment, the earliest arrival first."
                        + " What was corrected is struck through with who, when and why. That visitors were looked at"
                        + " is recorded. · visitors 为来访出入登记表，customers 为客户来访登记簿；按日、按年或按册，可查任一时刻、任一知悉时刻，"
                        + "最早的在前；更正以划线显示并注明何人何时何故；查看会被记录。")
    Page<EntryView> page(
            @Parameter(schema = @Schema(allowableValues = {"visitors", "customers"}), example = "visitors")
                    @PathVariable
                    String register,
            @Parameter(description = "a day at the site; today if nothing is given · 日期", example = "2026-11-23")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate day,
            @Parameter(description = "or a whole year · 或整年", example = "2026")
                    @RequestParam(required = false)
                    @Nullable
                    Integer year,
            @Parameter(description = "of that year the book that is closed · 该年已登满的册", example = "1")
                    @RequestParam(required = false)
                    @Nullable
                    Integer book,
            Moment moment,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var which = register(register);
        var extent = extent(which, day, year, book, moment.knownAt(), actor.site());
        var page = registers.page(which, extent, moment.asOf(), cursor, Page.size(limit));
        var refs = page.items().stream().flatMap(VisitEntry::refs).collect(Collectors.toSet());
        var about = "visit-register-" + which.word() + "-" + actor.site();
        var known = vault.reveal(refs, new Reveal(actor.account(), actor.site(), "register-read", about));
        var names = staff.names(
                page.items().stream().flatMap(VisitEntry::staff).distinct().toList());
        return page.map(entry -> EntryView.of(entry, known, names));
    }

    @GetMapping("/years/{year}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Register of a year · 年度登记簿",
            description =
                    "S101, S103. Its books with who handed them over to whom, its seal and whether its print still"
                            + " has that digest. · 各册及其移交归档、年度封存及其摘要是否仍然相符。")
    YearView year(@PathVariable String register, @PathVariable int year, Actor actor) {
        var which = register(register);
        var one = years.of(which, actor.site(), checked(year));
        var now = clock.instant();
        var names = names(one);
        return new YearView(
                which.word(),
                year,
                registers.count(which, one.extent(now)),
                registers.open(which, actor.site(), one.begin(), one.end()),
                plans.at(actor.site(), Moment.LATEST)
                        .map(valid -> valid.plan().linesPerPage())
                        .orElse(null),
                one.books().map(book -> BookView.of(book, one, now, names)).toList(),
                one.seal()
                        .map(seal -> SealView.of(
                                seal,
                                registers
                                        .contents(which, one.extent(seal.event().knownAt()))
                                        .digest()
                                        .equals(seal.event().digest()),
                                names))
                        .orElse(null));
    }

    @GetMapping("/years/{year}/books/{book}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "A book that is closed · 已登满的一册",
            description = "S101. With whether its print still has the digest of the day it was closed."
                    + " · 含登满当时的摘要是否仍然相符。")
    BookProof book(@PathVariable String register, @PathVariable int year, @PathVariable int book, Actor actor) {
        var which = register(register);
        var one = years.of(which, actor.site(), checked(year));
        var closed = one.books().filter(it -> it.book() == book).findFirst().orElseThrow(Missing::new);
        var print = one.book(book, closed.knownAt()).map(extent -> registers.contents(which, extent));
        return new BookProof(
                BookView.of(closed, one, clock.instant(), names(one)),
                print.filter(contents -> contents.digest().equals(closed.digest()))
                        .isPresent());
    }

    @PostMapping("/years/{year}/books/{book}/hand-over")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Hand a full book over for archiving · 移交登满的一册",
            description = "S101, S103. To the administration specialist; once. · 交行政专员归档，仅一次。")
    ResponseEntity<Answers.Answer> handOver(
            @PathVariable String register,
            @PathVariable int year,
            @PathVariable int book,
            @Valid @RequestBody ReceiptBody body,
            Actor actor) {
        var one = years.of(register(register), actor.site(), checked(year));
        var at = Times.happened(body.at(), "at", clock);
        var command = new HandOverVisitBook(one.id(), book, member(body, actor), at);
        return Answers.done(one.id().toString(), desk.send(command, actor.origin()));
    }

    @PostMapping("/years/{year}/seal")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(
            summary = "Archive and seal a year · 年度归档封存",
            description = "S101. After the year is over, every visit has its end and every full book was handed over;"
                    + " once. · 年度结束、每次来访都有离开记录且各册均已移交后方可封存，仅一次。")
    ResponseEntity<Answers.Answer> seal(
            @PathVariable String register, @PathVariable int year, @Valid @RequestBody ReceiptBody body, Actor actor) {
        var which = register(register);
        var one = years.of(which, actor.site(), checked(year));
        if (!projections.caughtUp()) {
            throw new Rejection("register-behind", "The register is being made anew");
        }
        var at = Times.happened(body.at(), "at", clock);
        var open = registers.open(which, actor.site(), one.begin(), one.end());
        var settled = clock.instant().minus(RegisterYears.SETTLED);
        var contents = registers.contents(which, one.extent(at.isBefore(settled) ? at : settled));
        var command = new SealVisitRegister(one.id(), contents, open, one.end(), member(body, actor), at);
        return Answers.done(one.id().toString(), desk.send(command, actor.origin()));
    }

    private String member(ReceiptBody body, Actor actor) {
        return staff.active(body.receivedBy(), actor.site())
                .orElseThrow(() -> new Missing("unknown-staff"))
                .staffId();
    }

    private Map<String, Names> names(Year year) {
        return staff.names(Stream.concat(
                        year.books()
                                .map(book -> year.handedOver(book.book()))
                                .flatMap(Optional::stream)
                                .map(one -> one.event().receivedBy()),
                        year.seal().stream().map(one -> one.event().receivedBy()))
                .distinct()
                .toList());
    }

    private Extent extent(
            RegisterKind register,
            @Nullable LocalDate day,
            @Nullable Integer year,
            @Nullable Integer book,
            Instant knownAt,
            String site) {
        if (year == null) {
            if (book != null) {
                throw new BadInput("field-missing", "year");
            }
            return years.day(site, day == null ? years.dayOf(site, clock.instant()) : day, knownAt);
        }
        if (day != null) {
            throw new BadInput("value-invalid", "day");
        }
        var one = years.of(register, site, checked(year));
        return book == null ? one.extent(knownAt) : one.book(book, knownAt).orElseThrow(Missing::new);
    }

    private static RegisterKind register(String word) {
        return RegisterKind.of(word).orElseThrow(Missing::new);
    }

    private int checked(int year) {
        if (year < FIRST_YEAR || year > clock.instant().atZone(ZoneOffset.UTC).getYear() + 1) {
            throw new BadInput("value-invalid", "year");
        }
        return year;
    }
}
