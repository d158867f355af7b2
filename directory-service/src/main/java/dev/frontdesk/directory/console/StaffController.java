package dev.frontdesk.directory.console;

import dev.frontdesk.directory.staff.StaffCommand.DescribeStaff;
import dev.frontdesk.directory.staff.StaffId;
import dev.frontdesk.directory.staffing.StaffChanges;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
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
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S105: no answer holds an address; whoever needs to bring something asks for a relay. */
@RestController
@RequestMapping("/api/v1/staff")
@Tag(name = "Staff · 员工")
class StaffController {

    private final Puts puts;
    private final StaffChanges changes;
    private final Staff staff;
    private final StaffFinder finder;
    private final Clock clock;

    StaffController(Puts puts, StaffChanges changes, Staff staff, StaffFinder finder, Clock clock) {
        this.puts = puts;
        this.changes = changes;
        this.staff = staff;
        this.finder = finder;
        this.clock = clock;
    }

    /** @param leftAt now when left out */
    @Schema(name = "LeavingRequest", example = "{}")
    record LeavingRequest(@Nullable Instant leftAt) {}

    @PutMapping("/{staffId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Describe a member of staff · 写明员工",
            description = "Names, department, post, extensions, e-mail and deputy as a whole; each difference "
                    + "becomes an event. · 姓名、部门、职务、分机、邮箱、代理人，整体写入；每项变化成为一个事件。")
    ResponseEntity<Answer> describe(
            @PathVariable @Schema(example = "staff-a-linxia") String staffId,
            @Valid @RequestBody StaffRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var id = Checked.id(staffId, "staffId", StaffId::new);
        var command = new DescribeStaff(id, actor.site(), request.profile(), clock.instant());
        var before = changes.extensionsOf(id);
        var answer = puts.put(staffId, command, actor.origin(), ifMatch);
        changes.follow(command, before, actor.origin());
        return answer;
    }

    @PostMapping("/{staffId}/leaving")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Register that somebody has left · 登记离职",
            description = "From then on in no search and at no extension; relays pass them over; what was stays "
                    + "readable. The same again changes nothing. · 离职后不再出现在查找中，分机收回，转告越过此人；历史记录保留。重复提交不产生变化。")
    ResponseEntity<Answer> leave(
            @PathVariable @Schema(example = "staff-a-linxia") String staffId,
            @Valid @RequestBody LeavingRequest request,
            Actor actor) {
        var id = Checked.id(staffId, "staffId", StaffId::new);
        var at = Times.happened(request.leftAt(), "leftAt", clock);
        return Answers.done(staffId, changes.leave(id, at, actor.origin()));
    }

    @GetMapping("/{staffId}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "One member of staff · 一名员工")
    ResponseEntity<StaffView> one(@PathVariable @Schema(example = "staff-a-linxia") String staffId, Actor actor) {
        var row = staff.of(actor.site(), staffId).orElseThrow(Missing::new);
        return Answers.at(row.version(), StaffView.of(row));
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "Find staff · 查找员工",
            description = "By the beginning of a Chinese name, pinyin or English name, initials, extension, post or "
                    + "department, in any case. Where few fit, those who fit but for the last characters follow, "
                    + "marked near. · 按中文名、拼音或英文名、首字母、分机、职务、部门名称的开头查找，不分大小写；"
                    + "结果很少时，其后列出仅末尾不符者(near)。")
    Page<StaffView> find(
            @Parameter(example = "lin") @RequestParam(defaultValue = "") String query,
            @RequestParam(required = false) @Nullable String departmentId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return finder.page(actor.site(), query, departmentId, cursor, Page.size(limit));
    }
}
