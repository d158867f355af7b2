package dev.frontdesk.directory.staffing;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Done;
import dev.frontdesk.axon.History;
import dev.frontdesk.directory.extension.Holder;
import dev.frontdesk.directory.staff.StaffCommand.DescribeStaff;
import dev.frontdesk.directory.staff.StaffCommand.StaffLeaves;
import dev.frontdesk.directory.staff.StaffEvent;
import dev.frontdesk.directory.staff.StaffId;
import dev.frontdesk.directory.staff.StaffState;
import dev.frontdesk.directory.staff.StaffState.Left;
import dev.frontdesk.directory.staff.StaffState.Member;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.web.Missing;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Staff and their extensions change together or not at all. */
@Component
public class StaffChanges {

    private final Desk desk;
    private final History history;
    private final ExtensionsFollow extensions;

    StaffChanges(Desk desk, History history, ExtensionsFollow extensions) {
        this.desk = desk;
        this.history = history;
        this.extensions = extensions;
    }

    /** To be called before the description itself changes. */
    public List<String> extensionsOf(StaffId id) {
        return stateOf(id) instanceof Member member ? member.profile().extensions() : List.of();
    }

    /** @param before {@link #extensionsOf} before the command */
    public void follow(DescribeStaff command, List<String> before, Origin origin) {
        var holder = Holder.staff(command.staffId().value());
        extensions.follow(holder, before, command.profile().extensions(), origin, command.at());
    }

    /** As the events tell it: right at once, also for somebody who was added a moment ago. */
    public boolean isMember(String site, String staffId) {
        return stateOf(new StaffId(staffId)) instanceof Member member
                && member.siteId().equals(site);
    }

    /** Within a surrounding transaction. */
    public Done describe(DescribeStaff command, Origin origin) {
        var before = extensionsOf(command.staffId());
        var done = desk.send(command, origin);
        follow(command, before, origin);
        return done;
    }

    /** @throws Missing when there is nobody of this id at the site */
    public Done leave(StaffId id, Instant at, Origin origin) {
        var before = switch (stateOf(id)) {
            case Member member
            when member.siteId().equals(origin.site()) -> member.profile().extensions();
            case Left left when left.siteId().equals(origin.site()) -> List.<String>of();
            default -> throw new Missing();
        };
        var done = desk.send(new StaffLeaves(id, at), origin);
        extensions.follow(Holder.staff(id.value()), before, List.of(), origin, at);
        return done;
    }

    /** As the person is described now, by the events themselves. */
    public StaffState stateOf(StaffId id) {
        return StaffState.of(history.of(id.value()).stream()
                .map(recorded -> (StaffEvent) recorded.event())
                .toList());
    }
}
