package dev.frontdesk.mailroom.console.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.mailroom.board.RegisterLines;
import dev.frontdesk.mailroom.board.RegisterLines.Count;
import dev.frontdesk.mailroom.board.RegisterLines.Line;
import dev.frontdesk.mailroom.board.RegisterLines.Period;
import dev.frontdesk.mailroom.console.StaffView;
import dev.frontdesk.mailroom.copies.KnownDepartments;
import dev.frontdesk.mailroom.copies.KnownStaff;
import dev.frontdesk.mailroom.copies.SiteSettings;
import dev.frontdesk.mailroom.figures.Counted;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.register.RegisterPageCommand.ArchivePage;
import dev.frontdesk.mailroom.register.RegisterPageCommand.ClosePage;
import dev.frontdesk.mailroom.register.RegisterPageEvent;
import dev.frontdesk.mailroom.register.RegisterPageEvent.RegisterPageArchived;
import dev.frontdesk.mailroom.register.RegisterPageEvent.RegisterPageClosed;
import dev.frontdesk.mailroom.story.OutgoingStory;
import dev.frontdesk.mailroom.story.OutgoingStory.WaybillNow;
import dev.frontdesk.privacy.PersonalDetails;
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
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** S126, S131. The dispatch register 邮件发送登记表 by month, and what it comes to. */
@RestController
@RequestMapping("/api/v1/mail/dispatch-register/{month}")
@Tag(name = "register", description = "Dispatch register · 邮件发送登记表")
class RegisterController {

    private final RegisterLines lines;
    private final KnownStaff staff;
    private final KnownDepartments departments;
    private final SiteSettings sites;
    private final Vault vault;
    private final Desk desk;
    private final History history;
    private final Clock clock;

    RegisterController(
            RegisterLines lines,
            KnownStaff staff,
            KnownDepartments departments,
            SiteSettings sites,
            Vault vault,
            Desk desk,
            History history,
            Clock clock) {
        this.lines = lines;
        this.staff = staff;
        this.departments = departments;
        this.sites = sites;
        this.vault = vault;
        this.desk = desk;
        this.history = history;
        this.clock = clock;
    }

    /**
     * One line as of a moment.
     *
     * @param struck struck through: the next line of the same item has taken its place, or the item was cancelled
     * @param reason why this line took the place of the one before
     * @param cancelled why the item was not sent after all; null: it was not cancelled, or the words were erased
     * @param waybills several where it went in several parcels
     */
    record RegisterLine(
            String itemId,
            @Schema(example = "false") boolean struck,
            Instant registeredAt,
            Instant writtenAt,
            @Schema(example = "reception") String writtenBy,
            StaffView sender,
            @Schema(example = "陈先生") @Nullable String addressee,
            @Schema(example = "华东贸易") @Nullable String company,
            @Schema(example = "contract") String itemClass,
            @Schema(example = "courier") String carriage,
            @Nullable String carrier,
            @Schema(example = "dept-sales") String costCentre,
            @Nullable Integer pieces,
            @Nullable Long valueCents,
            @Schema(example = "件数写错") @Nullable String reason,
            @Schema(example = "dispatched") String state,
            @Schema(example = "客户改为自取") @Nullable String cancelled,
            @Schema(example = "[\"SF1234567890123\"]") List<String> waybills,
            @Nullable Instant dispatchedAt,
            @Schema(example = "托运，自行寄出") @Nullable String remark,
            String eventId) {

        /** Masked: a record's own toString would carry the addressee into a log line. */
        @Override
        public String toString() {
            return "RegisterLine[" + itemId + "]";
        }
    }

    /** @param eventIds of the newest dispatches that made the figure, a hundred at most */
    record DepartmentCount(
            String departmentId,
            @Nullable Names names,
            @Schema(example = "sf") String carrier,
            @Schema(example = "12") long items,
            List<String> eventIds) {}

    /** @param state open, closed or archived @param changed whether lines were written after it was closed */
    record PageState(
            @Schema(example = "closed") String state,
            @Nullable Instant closedAt,
            @Schema(example = "31") @Nullable Integer lines,
            @Nullable String digest,
            boolean changed,
            @Schema(example = "GM-MAIL-2026-11") @Nullable String archiveNumber) {}

    record ArchiveBody(
            @Schema(description = "Under which it is filed · 档案号", example = "GM-MAIL-2026-11")
            @NotBlank(message = "field-missing")
            @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._/-]{0,39}", message = "value-invalid")
            String number) {}

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Dispatch register of a month · 邮件发送登记表",
            description = "S126. As written, as of and as known at any moment: a corrected or cancelled line is struck"
                    + " through and stays readable, with the reason. That it was looked at is recorded. ·"
                    + " 可看任一截至时刻与知悉时刻；更正或取消的记录划去但仍可读，并注明原因；查看会被记录。")
    Page<RegisterLine> page(
            @Parameter(description = "Month at the site · 月份", example = "2026-11") @PathVariable String month,
            Moment moment,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var rows = lines.page(period(month, actor), moment, cursor, Page.size(limit));
        var names = staff.names(rows.items().stream().map(Line::senderId).collect(Collectors.toSet()));
        var stories = stories(rows.items(), moment);
        var refs = rows.items().stream()
                .flatMap(row -> Stream.of(
                                Stream.of(row.addresseeRef()),
                                Stream.ofNullable(row.reasonRef()),
                                cancelled(stories.get(row.itemId())).stream())
                        .flatMap(ref -> ref))
                .distinct()
                .toList();
        var shown = vault.reveal(
                refs, new Reveal(actor.account(), actor.site(), "register-read", "dispatch-register-" + month));
        return rows.map(row -> line(row, Objects.requireNonNull(stories.get(row.itemId())), names, shown));
    }

    /** One look at the store: state, waybills and what is struck are the item's own at that moment. */
    private Map<String, OutgoingStory> stories(List<Line> rows, Moment moment) {
        var items = rows.stream().map(Line::itemId).collect(Collectors.toSet());
        return history.of(items, moment).values().stream()
                .flatMap(events -> OutgoingStory.of(events).stream())
                .collect(Collectors.toMap(OutgoingStory::id, story -> story));
    }

    private static Optional<String> cancelled(@Nullable OutgoingStory story) {
        return Optional.ofNullable(story)
                .flatMap(OutgoingStory::cancelled)
                .map(event -> event.reason().ref());
    }

    @GetMapping("/figures")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Dispatched by department and carrier · 按部门和承运方统计",
            description = "Each figure with the ids of the newest hundred events that made it; all of them page by page"
                    + " under /figures/events. · 每个数字附最近一百个对应事件编号；全部编号可分页查看。")
    List<DepartmentCount> figures(@PathVariable String month, Actor actor) {
        var counts = lines.counts(period(month, actor));
        var names = departments.names(counts.stream().map(Count::costCentre).collect(Collectors.toSet()));
        return counts.stream()
                .map(one -> new DepartmentCount(
                        one.costCentre(), names.get(one.costCentre()), one.carrier(), one.items(), one.eventIds()))
                .toList();
    }

    @GetMapping("/figures/events")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Events behind a figure of the register · 统计数字的依据",
            description =
                    "The dispatches of one department with one carrier, the earliest first. · 某部门经某承运方的寄出事件，最早的在前。")
    Page<Counted> figureEvents(
            @PathVariable String month,
            @Parameter(example = "dept-sales") @RequestParam String department,
            @Parameter(example = "sf") @RequestParam String carrier,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return lines.dispatched(period(month, actor), department, carrier, cursor, Page.size(limit));
    }

    @GetMapping("/page")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Is the month closed · 查看本月登记表状态",
            description = "Whether lines were written after it was closed shows for ever. · 归档后又有改动会一直显示。")
    PageState state(@PathVariable String month, Actor actor) {
        var period = period(month, actor);
        RegisterPageClosed closed = null;
        RegisterPageArchived archived = null;
        for (var recorded : history.of(pageId(month, actor))) {
            switch ((RegisterPageEvent) recorded.event()) {
                case RegisterPageClosed one -> closed = one;
                case RegisterPageArchived one -> archived = one;
            }
        }
        if (closed == null) {
            return new PageState("open", null, null, null, false, null);
        }
        return new PageState(
                archived == null ? "closed" : "archived",
                closed.occurredAt(),
                closed.lines(),
                closed.digest(),
                !digest(lines.eventIds(period)).equals(closed.digest()),
                archived == null ? null : archived.number());
    }

    @PostMapping("/closing")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Close the month · 封存本月登记表",
            description = "When it is over; seals which lines it has. · 月末之后封存，固定其全部记录。")
    ResponseEntity<Answers.Answer> close(@PathVariable String month, Actor actor) {
        var period = period(month, actor);
        var digest = digest(lines.eventIds(period));
        var id = pageId(month, actor);
        var command =
                new ClosePage(id, month, period.until(), lines.count(period), digest, Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/archiving")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(summary = "File the closed month · 归档", description = "Under a number, once. · 按档案号归档，仅一次。")
    ResponseEntity<Answers.Answer> archive(
            @PathVariable String month, @Valid @RequestBody ArchiveBody body, Actor actor) {
        period(month, actor);
        var id = pageId(month, actor);
        return Answers.done(
                id, desk.send(new ArchivePage(id, body.number(), Times.happened(null, clock)), actor.origin()));
    }

    private static RegisterLine line(
            Line row, OutgoingStory story, Map<String, Names> names, Map<String, PersonalDetails> shown) {
        var addressee = shown.get(row.addresseeRef());
        var state = story.state();
        return new RegisterLine(
                row.itemId(),
                row.sequence() != story.lineSequence() || state.equals("cancelled"),
                row.registeredAt(),
                row.writtenAt(),
                row.writtenBy(),
                new StaffView(row.senderId(), names.get(row.senderId())),
                addressee == null ? null : addressee.name(),
                addressee == null ? null : addressee.company(),
                row.itemClass(),
                row.carriage(),
                row.carrier(),
                row.costCentre(),
                row.pieces(),
                row.valueCents(),
                text(row.reasonRef(), shown),
                state,
                text(cancelled(story).orElse(null), shown),
                story.waybills().stream().map(WaybillNow::number).toList(),
                story.dispatched().map(ItemDispatched::occurredAt).orElse(null),
                state.equals("self-consigned") ? "托运，自行寄出" : null,
                row.eventId());
    }

    private static @Nullable String text(@Nullable String ref, Map<String, PersonalDetails> shown) {
        var kept = ref == null ? null : shown.get(ref);
        return kept == null ? null : kept.text();
    }

    /** In the site's own days. */
    private Period period(String month, Actor actor) {
        try {
            var wanted = YearMonth.parse(month);
            var zone = sites.zone(actor.site());
            return new Period(
                    actor.site(),
                    wanted.atDay(1).atStartOfDay(zone).toInstant(),
                    wanted.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
        } catch (DateTimeException noMonth) {
            throw new BadInput("month-malformed", "month");
        }
    }

    private static String pageId(String month, Actor actor) {
        return "dispatch-register-" + actor.site() + "-" + month;
    }

    private static String digest(List<String> eventIds) {
        try {
            var text = String.join("\n", eventIds);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
