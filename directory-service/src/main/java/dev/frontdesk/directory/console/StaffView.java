package dev.frontdesk.directory.console;

import dev.frontdesk.directory.staff.FurtherPost;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import dev.frontdesk.kernel.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as colleagues see them.
 *
 * @param hasMail whether relays can go by e-mail; the address itself is not shown
 * @param active false once the person has left
 * @param near found although the end of what was typed does not fit
 */
@Schema(name = "StaffMember")
record StaffView(
        String staffId,
        Names names,
        String departmentId,
        Names post,
        List<FurtherPost> furtherPosts,
        List<String> extensions,
        boolean hasMail,
        @Nullable String deputyId,
        @Nullable String assistantId,
        boolean restricted,
        boolean active,
        boolean near) {

    static StaffView of(StaffRow row) {
        return of(row, false);
    }

    static StaffView of(StaffRow row, boolean near) {
        return new StaffView(
                row.staffId(),
                row.names(),
                row.departmentId(),
                row.post(),
                row.furtherPosts(),
                row.extensions(),
                row.mail() != null,
                row.deputyId(),
                row.assistantId(),
                row.restricted(),
                row.active(),
                near);
    }
}
