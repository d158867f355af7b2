package dev.frontdesk.directory.console;

import dev.frontdesk.directory.staff.Profile;
import dev.frontdesk.directory.staff.StaffCommand.DescribeStaff;
import dev.frontdesk.directory.staff.StaffId;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import dev.frontdesk.kernel.Names;
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
import java.time.Clock;
import java.util.List;
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

/** S105: no answer holds an address; whoever needs to bring something asks for a relay. */
@RestController
@RequestMapping("/api/v1/staff")
@Tag(name = "Staff · 员工")
class StaffController {

    private final Puts puts;
    private final Staff staff;
    private final Clock clock;

    StaffController(Puts puts, Staff staff, Clock clock) {
        this.puts = puts;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param hasMail whether relays can go by e-mail; the address itself is not shown */
    @Schema(name = "StaffMember")
    record StaffView(
            String staffId,
            Names names,
            String departmentId,
            Names post,
            List<String> extensions,
            boolean hasMail,
            @Nullable String deputyId,
            boolean restricted) {
        static StaffView of(StaffRow row) {
            return new StaffView(
                    row.staffId(),
                    row.names(),
                    row.departmentId(),
                    row.post(),
                    row.extensions(),
                    row.mail() != null,
                    row.deputyId(),
                    row.restricted());
        }
    }

    @PutMapping("/{staffId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Describe a member of staff · 写明员工",
            description = "Names, department, post, extensions, e-mail and deputy as a whole; each difference "
                    + "becomes an event. · 姓名、部门、职务、分机、邮箱、代理人,整体写入;每项变化成为一个事件。")
    ResponseEntity<Answer> describe(
            @PathVariable @Schema(example = "staff-a-linxia") String staffId,
            @Valid @RequestBody StaffRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var id = Checked.id(staffId, "staffId", StaffId::new);
        var profile = new Profile(
                request.names().names(),
                request.departmentId(),
                request.post().names(),
                Forms.distinct(request.extensions()),
                request.email(),
                request.deputyId(),
                Boolean.TRUE.equals(request.restricted()));
        var command = new DescribeStaff(id, actor.site(), profile, clock.instant());
        return puts.put(staffId, command, actor.origin(), ifMatch);
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
            description = "By the beginning of a Chinese name, pinyin or English name, initials, extension or "
                    + "department, in any case. · 按中文名、拼音或英文名、首字母、分机、部门名称的开头查找,不分大小写。")
    Page<StaffView> find(
            @Parameter(example = "lin") @RequestParam(defaultValue = "") String query,
            @RequestParam(required = false) @Nullable String departmentId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var last = Cursor.parse(cursor, 1);
        var size = Page.size(limit);
        var rows = staff.search(actor.site(), query, departmentId, last == null ? null : last.text(0), size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.staffId())).map(StaffView::of);
    }
}
