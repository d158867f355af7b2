package dev.frontdesk.directory.staff;

import dev.frontdesk.directory.staff.StaffEvent.DeputyNamed;
import dev.frontdesk.directory.staff.StaffEvent.DisclosureLevelSet;
import dev.frontdesk.directory.staff.StaffEvent.ExtensionsAssigned;
import dev.frontdesk.directory.staff.StaffEvent.MailAddressChanged;
import dev.frontdesk.directory.staff.StaffEvent.StaffAdded;
import dev.frontdesk.directory.staff.StaffEvent.StaffMoved;
import dev.frontdesk.directory.staff.StaffEvent.StaffRenamed;

/** What the next decision about a member of staff depends on; also the whole picture at any moment. */
public sealed interface StaffState {

    StaffState after(StaffEvent event);

    /** Nobody of this id was ever added. */
    record Unknown() implements StaffState {
        @Override
        public StaffState after(StaffEvent event) {
            if (event instanceof StaffAdded e) {
                return new Member(
                        e.siteId(),
                        new Profile(
                                e.names(),
                                e.departmentId(),
                                e.post(),
                                e.extensions(),
                                e.mail(),
                                e.deputyId(),
                                e.restricted()));
            }
            throw new IllegalStateException("The first event of staff is StaffAdded, not " + event.getClass());
        }
    }

    record Member(String siteId, Profile profile) implements StaffState {
        @Override
        public StaffState after(StaffEvent event) {
            return new Member(
                    siteId,
                    switch (event) {
                        case StaffAdded _ -> throw new IllegalStateException("The member of staff was added twice");
                        case StaffRenamed e -> profile.renamed(e.names());
                        case StaffMoved e -> profile.moved(e.departmentId(), e.post());
                        case ExtensionsAssigned e -> profile.reachableAt(e.extensions());
                        case MailAddressChanged e -> profile.mailedAt(e.mail());
                        case DeputyNamed e -> profile.deputisedBy(e.deputyId());
                        case DisclosureLevelSet e -> profile.disclosed(e.restricted());
                    });
        }
    }
}
