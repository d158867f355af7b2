package dev.frontdesk.directory.console;

import dev.frontdesk.directory.departmentlist.Departments;
import dev.frontdesk.directory.departmentlist.Departments.DepartmentRow;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/extensions")
@Tag(name = "Extensions · 分机")
class ExtensionController {

    private final Staff staff;
    private final Departments departments;

    ExtensionController(Staff staff, Departments departments) {
        this.staff = staff;
        this.departments = departments;
    }

    /** @param kind {@code staff} or {@code department} */
    @Schema(name = "ExtensionOwner")
    record OwnerView(@Schema(example = "staff") String kind, String id, Names names) {
        static OwnerView of(StaffRow row) {
            return new OwnerView("staff", row.staffId(), row.names());
        }

        static OwnerView of(DepartmentRow row) {
            return new OwnerView("department", row.departmentId(), row.names());
        }
    }

    /** @param owners nobody, one, or by mistake several */
    @Schema(name = "Extension")
    record ExtensionView(@Schema(example = "8133") String extension, List<OwnerView> owners) {}

    @GetMapping("/{extension}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "Whose extension it is · 分机归谁")
    ExtensionView one(@PathVariable @Schema(example = "8133") String extension, Actor actor) {
        if (!extension.matches(Forms.EXTENSION)) {
            throw new BadInput("extension-malformed", "extension");
        }
        var owners = Stream.concat(
                staff.at(actor.site(), extension).stream().map(OwnerView::of),
                departments.at(actor.site(), extension).stream().map(OwnerView::of));
        return new ExtensionView(extension, owners.toList());
    }
}
