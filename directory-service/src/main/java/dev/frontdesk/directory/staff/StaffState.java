package dev.frontdesk.directory.staff;

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
import java.util.List;

/** What the next decision about a member of staff depends on; also the whole picture at any moment. */
public sealed interface StaffState {

    StaffState after(StaffEvent event);

    static StaffState of(List<StaffEvent> events) {
        StaffState state = new Unknown();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    /** Nobody of this id was ever added. */
    record Unknown() implements StaffState {
        @Override
        public StaffState after(StaffEvent event) {
            if (event instanceof StaffAdded e) {
                return joined(e);
            }
            throw new IllegalStateException("The first event of staff is StaffAdded, not " + event.getClass());
        }

        Member joined(StaffAdded e) {
            return new Member(
                    e.siteId(),
                    new Profile(
                            e.names(),
                            e.departmentId(),
                            e.post(),
                            List.of(),
                            e.extensions(),
                            e.mail(),
                            e.deputyId(),
                            null,
                            e.restricted()));
        }
    }

    record Member(String siteId, Profile profile) implements StaffState {
        @Override
        public StaffState after(StaffEvent event) {
            return switch (event) {
                case StaffAdded _ -> throw new IllegalStateException("The member of staff was added twice");
                case StaffRenamed e -> now(profile.renamed(e.names()));
                case StaffMoved e -> now(profile.moved(e.departmentId(), e.post()));
                case FurtherPostsAssigned e -> now(profile.alsoHolding(e.posts()));
                case ExtensionsAssigned e -> now(profile.reachableAt(e.extensions()));
                case MailAddressChanged e -> now(profile.mailedAt(e.mail()));
                case DeputyNamed e -> now(profile.deputisedBy(e.deputyId()));
                case AssistantNamed e -> now(profile.assistedBy(e.assistantId()));
                case DisclosureLevelSet e -> now(profile.disclosed(e.restricted()));
                case StaffLeft _ ->
                    new Left(siteId, profile.reachableAt(List.of()).mailedAt(null));
            };
        }

        private Member now(Profile changed) {
            return new Member(siteId, changed);
        }
    }

    /** @param profile as it was at the end, without a way to reach the person */
    record Left(String siteId, Profile profile) implements StaffState {
        @Override
        public StaffState after(StaffEvent event) {
            throw new IllegalStateException("Nothing happens to staff who have left: " + event.getClass());
        }
    }
}
