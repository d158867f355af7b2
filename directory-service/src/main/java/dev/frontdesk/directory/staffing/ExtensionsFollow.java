package dev.frontdesk.directory.staffing;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Done;
import dev.frontdesk.axon.History;
import dev.frontdesk.directory.departmentlist.Departments;
import dev.frontdesk.directory.extension.ExtensionCommand.AssignExtension;
import dev.frontdesk.directory.extension.ExtensionCommand.ReleaseExtension;
import dev.frontdesk.directory.extension.ExtensionId;
import dev.frontdesk.directory.extension.ExtensionRejection;
import dev.frontdesk.directory.extension.Holder;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * S59. Has extensions follow their holder in the transaction of the change itself: whoever comes second to one is
 * refused, also when both come in the same moment.
 */
@Component
public class ExtensionsFollow {

    private final Desk desk;
    private final History history;
    private final Staff staff;
    private final Departments departments;

    ExtensionsFollow(Desk desk, History history, Staff staff, Departments departments) {
        this.desk = desk;
        this.history = history;
        this.staff = staff;
        this.departments = departments;
    }

    /**
     * @param before numbers the holder had
     * @param now numbers the holder has from now on
     * @throws dev.frontdesk.kernel.Rejection {@code extension-taken}
     */
    public void follow(Holder holder, Collection<String> before, Collection<String> now, Origin origin, Instant at) {
        // In one order for everybody, so that two who exchange extensions do not wait for each other.
        var numbers = new TreeSet<>(before);
        numbers.addAll(now);
        for (var number : numbers) {
            if (!now.contains(number)) {
                release(holder, number, origin, at);
            } else if (!before.contains(number)) {
                assign(holder, number, origin, at);
            }
        }
    }

    /** @throws dev.frontdesk.kernel.Rejection {@code extension-taken} */
    public Done assign(Holder holder, String number, Origin origin, Instant at) {
        var id = ExtensionId.of(origin.site(), number);
        if (history.of(id.value()).isEmpty() && heldWithoutHistory(holder, number, origin.site())) {
            throw ExtensionRejection.taken(number);
        }
        return desk.send(new AssignExtension(id, origin.site(), number, holder, at), origin);
    }

    public Done release(Holder holder, String number, Origin origin, Instant at) {
        return desk.send(new ReleaseExtension(ExtensionId.of(origin.site(), number), holder, at), origin);
    }

    /** Assigned before extensions kept a history of their own. */
    private boolean heldWithoutHistory(Holder holder, String number, String site) {
        return staff.at(site, number).stream().anyMatch(row -> !row.staffId().equals(holder.id()))
                || departments.at(site, number).stream()
                        .anyMatch(row -> !row.departmentId().equals(holder.id()));
    }
}
