package dev.frontdesk.directory.console;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.directory.extensiontable.ExtensionTableCommand.PublishExtensionTable;
import dev.frontdesk.directory.extensiontable.ExtensionTableCommand.SetPublishingHour;
import dev.frontdesk.directory.extensiontable.ExtensionTableId;
import dev.frontdesk.directory.extensiontable.TableEntry;
import dev.frontdesk.directory.extensiontablelist.ExtensionTables;
import dev.frontdesk.directory.extensiontablelist.ExtensionTables.Issue;
import dev.frontdesk.directory.extensiontablelist.ExtensionTables.Overdue;
import dev.frontdesk.directory.extensiontablelist.HeldNow;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/extension-table")
@Tag(name = "Extension table · 员工分机表")
class ExtensionTableController {

    private final ExtensionTables tables;
    private final HeldNow heldNow;
    private final SiteList sites;
    private final Desk desk;
    private final Clock clock;

    ExtensionTableController(ExtensionTables tables, HeldNow heldNow, SiteList sites, Desk desk, Clock clock) {
        this.tables = tables;
        this.heldNow = heldNow;
        this.sites = sites;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param by time of day at the site; null: nobody waits for the table */
    @Schema(name = "PublishingHourRequest", example = "{\"by\": \"10:00\"}")
    record HourRequest(
            @Nullable @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "time-malformed")
            String by) {}

    /** @param items a page of its lines, by extension */
    @Schema(name = "ExtensionTable")
    record TableView(
            Issue issue, List<TableEntry> items, @Nullable String next) {}

    @PostMapping("/issues")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.ADMIN})
    @Operation(
            summary = "Publish today's extension table · 发布当日员工分机表",
            description = "As extensions are held now, under the next number. A second time on one day only when "
                    + "something has changed. · 按当前分机归属发布，版本号递增；当日内容未变则不重复发布。")
    ResponseEntity<Answer> publish(Actor actor) {
        var id = ExtensionTableId.of(actor.site());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone(actor.site()));
        var command = new PublishExtensionTable(id, actor.site(), today, heldNow.at(actor.site()), now);
        return Answers.done(id.value(), desk.send(command, actor.origin()));
    }

    @PutMapping("/hour")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Say by when the table is to be there · 设定每日发布时限",
            description = "On working days; when it is not there by then, it is recorded as overdue (S59). · "
                    + "仅工作日；届时未发布则记为当日未更新。")
    ResponseEntity<Answer> hour(@Valid @RequestBody HourRequest request, Actor actor) {
        var id = ExtensionTableId.of(actor.site());
        var by = request.by() == null ? null : LocalTime.parse(request.by());
        var command = new SetPublishingHour(id, actor.site(), by, clock.instant());
        return Answers.done(id.value(), desk.send(command, actor.origin()));
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "The extension table · 员工分机表",
            description = "As it was in force at a moment and known at a moment; both now when left out. · "
                    + "可查任一时刻有效、任一时刻已知的分机表；不填则为当前。")
    TableView table(
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "Its line alone · 只看该分机", example = "8133")
                    String extension,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var moment = new Moment(
                Objects.requireNonNullElse(asOf, Moment.LATEST.asOf()),
                Objects.requireNonNullElse(knownAt, Moment.LATEST.knownAt()));
        var issue = tables.issue(actor.site(), moment).orElseThrow(Missing::new);
        if (extension != null) {
            return new TableView(issue, tables.entry(actor.site(), issue.number(), extension), null);
        }
        var after = Cursor.parse(cursor, 1);
        var size = Page.size(limit);
        var rows = tables.entries(actor.site(), issue.number(), after == null ? "" : after.text(0), size + 1);
        var page = Page.of(rows, size, entry -> Cursor.of(entry.extension()));
        return new TableView(issue, page.items(), page.next());
    }

    @GetMapping("/issues")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "All issues, the latest first · 历次发布")
    Page<Issue> issues(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var before = Cursor.parse(cursor, 1);
        var size = Page.size(limit);
        var rows = tables.issues(actor.site(), before == null ? Long.MAX_VALUE : before.number(0), size + 1);
        return Page.of(rows, size, issue -> Cursor.of(issue.number()));
    }

    @GetMapping("/overdue")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "Days without a table in time, the latest first · 当日未更新记录")
    Page<Overdue> overdue(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var before = Cursor.parse(cursor, 1);
        var size = Page.size(limit);
        var rows = tables.overdue(actor.site(), before == null ? "~" : before.text(0), size + 1);
        return Page.of(rows, size, late -> Cursor.of(late.day()));
    }

    /** @throws Missing before the site is configured: nobody knows which day it is there */
    private ZoneId zone(String site) {
        return ZoneId.of(sites.of(site).orElseThrow(Missing::new).zone());
    }
}
