package dev.frontdesk.directory.console;

import dev.frontdesk.directory.calendar.CalendarCommand.ImportHolidays;
import dev.frontdesk.directory.calendar.CalendarDay;
import dev.frontdesk.directory.calendar.CalendarEvent.HolidaysImported;
import dev.frontdesk.directory.calendar.CalendarEvent.SpecialDay;
import dev.frontdesk.directory.calendar.CalendarId;
import dev.frontdesk.directory.calendarlist.WorkingDays;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "Calendar · 节假日历")
class CalendarController {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final WorkingDays calendar;
    private final Puts puts;
    private final Clock clock;

    CalendarController(WorkingDays calendar, Puts puts, Clock clock) {
        this.calendar = calendar;
        this.puts = puts;
        this.clock = clock;
    }

    /** @param working true for a make-up workday, false for a day off */
    @Schema(
            name = "SpecialDay",
            example = "{\"day\": \"2026-10-01\", \"working\": false, \"names\": {\"zh\": \"国庆节\", \"en\": \"National"
                    + " Day\"}}")
    record SpecialDayBody(
            @NotNull(message = "field-missing") LocalDate day,
            @NotNull(message = "field-missing") Boolean working,
            @NotNull(message = "field-missing") @Valid NamesBody names) {

        static SpecialDayBody of(SpecialDay special) {
            var names = new NamesBody(special.names().zh(), special.names().en());
            return new SpecialDayBody(LocalDate.parse(special.day()), special.working(), names);
        }

        SpecialDay special() {
            return new SpecialDay(day.toString(), working, names.names());
        }
    }

    @Schema(name = "HolidaysRequest")
    record HolidaysRequest(
            @NotNull(message = "field-missing") @Size(max = 366, message = "value-invalid")
            List<@NotNull(message = "value-invalid") @Valid SpecialDayBody> days) {}

    /**
     * @param state {@code known} or {@code missing}
     * @param source {@code published} or {@code site}
     */
    @Schema(name = "CalendarYear")
    record YearView(int year, String state, @Nullable String source, List<SpecialDayBody> days) {
        static YearView of(int year, @Nullable HolidaysImported imported) {
            return imported == null
                    ? new YearView(year, "missing", null, List.of())
                    : new YearView(
                            year,
                            "known",
                            imported.source(),
                            imported.days().stream().map(SpecialDayBody::of).toList());
        }
    }

    @GetMapping("/days/{day}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "Is this a working day · 是否工作日",
            description = "certain is false when nobody has said which days of that year are off. · "
                    + "该年节假日尚未导入时 certain 为 false，仅按星期判断。")
    CalendarDay day(
            @PathVariable LocalDate day, @RequestParam(required = false) @Nullable Instant knownAt, Actor actor) {
        return calendar.known(actor.site(), knownAt).on(day);
    }

    @GetMapping("/years")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "The years known, and those missing · 已有与缺少的年度节假日",
            description = "missing: the year comes near and has no holidays yet. · missing 表示年度临近而节假日尚未导入。")
    Page<YearView> years(@RequestParam(required = false) @Nullable Instant knownAt, Actor actor) {
        var known = calendar.known(actor.site(), knownAt);
        var years = new TreeSet<>(known.years().keySet());
        years.addAll(known.missing());
        return new Page<>(
                years.stream()
                        .map(year -> YearView.of(year, known.years().get(year)))
                        .toList(),
                null);
    }

    @GetMapping("/years/{year}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "The holidays and make-up workdays of a year · 某年节假日与调休")
    YearView year(@PathVariable int year, @RequestParam(required = false) @Nullable Instant knownAt, Actor actor) {
        var imported = calendar.known(actor.site(), knownAt).years().get(year);
        if (imported == null) {
            throw new Missing();
        }
        return YearView.of(year, imported);
    }

    @PutMapping("/years/{year}")
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @Operation(
            summary = "Import the holidays of a year · 导入某年节假日",
            description = "All days of the year that differ from their weekday; replaces the list before. · "
                    + "该年所有与星期不符的日子，整体写入，取代原有内容。")
    ResponseEntity<Answer> put(
            @PathVariable @Schema(example = "2027") int year,
            @Valid @RequestBody HolidaysRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        if (year < FIRST || year > LAST) {
            throw new BadInput("value-invalid", "year");
        }
        var days = request.days().stream().map(SpecialDayBody::special).toList();
        var id = CalendarId.of(actor.site());
        var command = new ImportHolidays(id, actor.site(), year, days, Times.happened(null, clock));
        return puts.put(id.value(), command, actor.origin(), ifMatch);
    }
}
