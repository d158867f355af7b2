package dev.frontdesk.directory.staff;

import dev.frontdesk.directory.staff.StaffCommand.DescribeStaff;
import dev.frontdesk.directory.staff.StaffCommand.StaffLeaves;
import dev.frontdesk.directory.staff.StaffEvent.AssistantNamed;
import dev.frontdesk.directory.staff.StaffEvent.DeputyNamed;
import dev.frontdesk.directory.staff.StaffEvent.DisclosureLevelSet;
import dev.frontdesk.directory.staff.StaffEvent.ExtensionsAssigned;
import dev.frontdesk.directory.staff.StaffEvent.FurtherPostsAssigned;
import dev.frontdesk.directory.staff.StaffEvent.MailAddressChanged;
import dev.frontdesk.directory.staff.StaffEvent.StaffAdded;
import dev.frontdesk.directory.staff.StaffEvent.StaffLeft;
import dev.frontdesk.directory.staff.StaffEvent.StaffMoved;
import dev.frontdesk.directory.staff.StaffEvent.StaffRenamed;
import dev.frontdesk.directory.staff.StaffState.Left;
import dev.frontdesk.directory.staff.StaffState.Member;
import dev.frontdesk.directory.staff.StaffState.Unknown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every rule of staff. Same state, same command, same answer: no clock, no chance, no framework. */
final class StaffDecider {

    private StaffDecider() {}

    static List<StaffEvent> decide(StaffState state, DescribeStaff command) {
        if (command.staffId().value().equals(command.profile().deputyId())) {
            throw StaffRejection.ownDeputy();
        }
        if (command.staffId().value().equals(command.profile().assistantId())) {
            throw StaffRejection.ownAssistant();
        }
        return switch (state) {
            case Unknown unknown -> joining(unknown, command);
            case Member member when !member.siteId().equals(command.siteId()) -> throw StaffRejection.idTaken();
            case Member member -> changes(command.staffId().value(), member.profile(), command.profile(), command.at());
            case Left left when !left.siteId().equals(command.siteId()) -> throw StaffRejection.idTaken();
            case Left _ -> throw StaffRejection.left();
        };
    }

    static List<StaffEvent> decide(StaffState state, StaffLeaves command) {
        return switch (state) {
            case Unknown _ -> throw StaffRejection.unknown();
            case Member _ -> List.of(new StaffLeft(command.staffId().value(), command.at()));
            case Left _ -> List.of();
        };
    }

    private static List<StaffEvent> joining(Unknown unknown, DescribeStaff command) {
        var added = added(command);
        var events = new ArrayList<StaffEvent>(List.of(added));
        events.addAll(changes(added.staffId(), unknown.joined(added).profile(), command.profile(), command.at()));
        return List.copyOf(events);
    }

    private static StaffAdded added(DescribeStaff command) {
        var profile = command.profile();
        return new StaffAdded(
                command.staffId().value(),
                command.siteId(),
                profile.names(),
                profile.departmentId(),
                profile.post(),
                profile.extensions(),
                profile.mail(),
                profile.deputyId(),
                profile.restricted(),
                command.at());
    }

    private static List<StaffEvent> changes(String id, Profile old, Profile now, Instant at) {
        var events = new ArrayList<StaffEvent>();
        if (!old.names().equals(now.names())) {
            events.add(new StaffRenamed(id, now.names(), at));
        }
        if (!old.departmentId().equals(now.departmentId()) || !old.post().equals(now.post())) {
            events.add(new StaffMoved(id, now.departmentId(), now.post(), at));
        }
        if (!old.furtherPosts().equals(now.furtherPosts())) {
            events.add(new FurtherPostsAssigned(id, now.furtherPosts(), at));
        }
        if (!old.extensions().equals(now.extensions())) {
            events.add(new ExtensionsAssigned(id, now.extensions(), at));
        }
        if (!Objects.equals(old.mail(), now.mail())) {
            events.add(new MailAddressChanged(id, now.mail(), at));
        }
        if (!Objects.equals(old.deputyId(), now.deputyId())) {
            events.add(new DeputyNamed(id, now.deputyId(), at));
        }
        if (!Objects.equals(old.assistantId(), now.assistantId())) {
            events.add(new AssistantNamed(id, now.assistantId(), at));
        }
        if (old.restricted() != now.restricted()) {
            events.add(new DisclosureLevelSet(id, now.restricted(), at));
        }
        return List.copyOf(events);
    }
}
