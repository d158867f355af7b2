package dev.frontdesk.directory.console;

import dev.frontdesk.directory.department.DepartmentCommand.DescribeDepartment;
import dev.frontdesk.directory.department.DepartmentId;
import dev.frontdesk.directory.departmentlist.Departments;
import dev.frontdesk.directory.departmentlist.Departments.DepartmentRow;
import dev.frontdesk.directory.staffing.DepartmentChanges;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

@RestController
@RequestMapping("/api/v1/departments")
@Tag(name = "Departments · 部门")
class DepartmentController {

    private final Puts puts;
    private final DepartmentChanges changes;
    private final DepartmentDesk departmentDesk;
    private final Departments departments;
    private final Staff staff;
    private final Clock clock;

    DepartmentController(
            Puts puts,
            DepartmentChanges changes,
            DepartmentDesk departmentDesk,
            Departments departments,
            Staff staff,
            Clock clock) {
        this.puts = puts;
        this.changes = changes;
        this.departmentDesk = departmentDesk;
        this.staff = staff;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * @param managerId none while the post is vacant
     * @param extensions S20, S21: hotlines of the department itself, in order
     */
    @Schema(name = "DepartmentRequest")
    record DepartmentRequest(
            @NotNull @Valid NamesBody names,

            @Nullable @Pattern(regexp = Forms.STAFF, message = "id-malformed") @Schema(example = "staff-a-wangqiang")
            String managerId,

            @Nullable @Pattern(regexp = Forms.DEPARTMENT, message = "id-malformed") @Schema(example = "dept-a-company")
            String parentId,

            @Nullable
            List<@NotNull @Pattern(regexp = Forms.EXTENSION, message = "extension-malformed") String> extensions) {}

    @Schema(name = "Department")
    record DepartmentView(
            String departmentId,
            Names names,
            @Nullable String managerId,
            @Nullable String parentId,
            List<String> extensions) {
        static DepartmentView of(DepartmentRow row) {
            return new DepartmentView(
                    row.departmentId(), row.names(), row.managerId(), row.parentId(), row.extensions());
        }
    }

    /**
     * @param departmentId whose manager it is
     * @param own false when the way went up
     */
    @Schema(name = "DepartmentManager")
    record ManagerView(String staffId, Names names, List<String> extensions, String departmentId, boolean own) {}

    @PutMapping("/{departmentId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Describe a department · 写明部门",
            description = "Names, manager, department above and hotlines as a whole; each difference becomes an "
                    + "event. · 名称、经理、上级部门、热线，整体写入；每项变化成为一个事件。")
    ResponseEntity<Answer> describe(
            @PathVariable @Schema(example = "dept-a-sales-1") String departmentId,
            @Valid @RequestBody DepartmentRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var command = new DescribeDepartment(
                Checked.id(departmentId, "departmentId", DepartmentId::new),
                actor.site(),
                request.names().names(),
                request.managerId(),
                request.parentId(),
                Forms.distinct(request.extensions()),
                clock.instant());
        changes.place(command, actor.origin());
        var before = changes.hotlinesOf(departmentId);
        var answer = puts.put(departmentId, command, actor.origin(), ifMatch);
        changes.follow(command, before, actor.origin());
        return answer;
    }

    @GetMapping("/{departmentId}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "One department · 一个部门")
    ResponseEntity<DepartmentView> one(
            @PathVariable @Schema(example = "dept-a-sales-1") String departmentId, Actor actor) {
        var row = departments.of(actor.site(), departmentId).orElseThrow(Missing::new);
        return Answers.at(row.version(), DepartmentView.of(row));
    }

    @GetMapping("/{departmentId}/manager")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "Who leads a department · 部门经理",
            description = "Where the post is vacant or the manager has left, the next manager up. · "
                    + "经理空缺或已离职时，为上一级部门的经理。")
    ManagerView manager(@PathVariable @Schema(example = "dept-a-sales-1") String departmentId, Actor actor) {
        var asked = departments.of(actor.site(), departmentId).orElseThrow(Missing::new);
        var found = departmentDesk
                .managerOf(actor.site(), asked.departmentId())
                .orElseThrow(() -> new Missing("manager-missing"));
        var row = staff.of(actor.site(), found.staffId()).orElseThrow(Missing::new);
        return new ManagerView(
                found.staffId(),
                row.names(),
                row.extensions(),
                found.departmentId(),
                found.departmentId().equals(departmentId));
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "All departments, by id · 部门列表")
    Page<DepartmentView> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var after = Cursor.parse(cursor, 1);
        var size = Page.size(limit);
        var rows = departments.page(actor.site(), after == null ? "" : after.text(0), size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.departmentId())).map(DepartmentView::of);
    }
}
