package dev.frontdesk.directory.console;

import dev.frontdesk.directory.departmentlist.Departments;
import dev.frontdesk.directory.departmentlist.Departments.DepartmentRow;
import dev.frontdesk.directory.extension.Holder;
import dev.frontdesk.directory.extensionlist.ExtensionList;
import dev.frontdesk.directory.staffing.ExtensionsFollow;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/extensions")
@Tag(name = "Extensions · 分机")
class ExtensionController {

    private final Staff staff;
    private final Departments departments;
    private final ExtensionList extensions;
    private final ExtensionsFollow follow;
    private final Clock clock;

    ExtensionController(
            Staff staff, Departments departments, ExtensionList extensions, ExtensionsFollow follow, Clock clock) {
        this.staff = staff;
        this.departments = departments;
        this.extensions = extensions;
        this.follow = follow;
        this.clock = clock;
    }

    /** @param role what the telephone is for */
    @Schema(name = "ExtensionRequest", example = "{\"role\": {\"zh\": \"大门值班\", \"en\": \"Gate\"}}")
    record ExtensionRequest(
            @NotNull(message = "field-missing") @Valid NamesBody role) {}

    /** @param kind {@code staff}, {@code department} or {@code role} */
    @Schema(name = "ExtensionOwner")
    record OwnerView(@Schema(example = "staff") String kind, String id, Names names) {
        static OwnerView of(StaffRow row) {
            return new OwnerView("staff", row.staffId(), row.names());
        }

        static OwnerView of(DepartmentRow row) {
            return new OwnerView("department", row.departmentId(), row.names());
        }

        static OwnerView of(Names role) {
            return new OwnerView("role", role.zh(), role);
        }
    }

    /** @param owners nobody, one, or by mistake several */
    @Schema(name = "Extension")
    record ExtensionView(@Schema(example = "8133") String extension, List<OwnerView> owners) {}

    @PutMapping("/{extension}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Give an extension to a role · 将分机分配给岗位",
            description =
                    "For telephones that are nobody's own: a gate, a meeting room. Those of people and departments "
                            + "are described with them. · 用于不属于个人的电话，如门岗、会议室；个人与部门的分机随其资料写入。")
    ResponseEntity<Answer> describe(
            @PathVariable @Schema(example = "8900") String extension,
            @Valid @RequestBody ExtensionRequest request,
            Actor actor) {
        wellFormed(extension);
        var holder = Holder.role(request.role().names());
        return Answers.done(extension, follow.assign(holder, extension, actor.origin(), clock.instant()));
    }

    @PostMapping("/{extension}/release")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Take an extension from its role · 收回岗位的分机")
    ResponseEntity<Answer> release(@PathVariable @Schema(example = "8900") String extension, Actor actor) {
        wellFormed(extension);
        var role = extensions.roleAt(actor.site(), extension).orElseThrow(Missing::new);
        return Answers.done(extension, follow.release(Holder.role(role), extension, actor.origin(), clock.instant()));
    }

    @GetMapping("/{extension}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "Whose extension it is · 分机归谁")
    ExtensionView one(@PathVariable @Schema(example = "8133") String extension, Actor actor) {
        wellFormed(extension);
        var people = staff.at(actor.site(), extension).stream().map(OwnerView::of);
        var hotlines = departments.at(actor.site(), extension).stream().map(OwnerView::of);
        var roles = extensions.roleAt(actor.site(), extension).stream().map(OwnerView::of);
        return new ExtensionView(
                extension,
                Stream.of(people, hotlines, roles).flatMap(one -> one).toList());
    }

    private static void wellFormed(String extension) {
        if (!extension.matches(Forms.EXTENSION)) {
            throw new BadInput("extension-malformed", "extension");
        }
    }
}
