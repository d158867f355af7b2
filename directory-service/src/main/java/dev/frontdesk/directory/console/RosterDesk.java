package dev.frontdesk.directory.console;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.directory.roster.DutyRosterEvent;
import dev.frontdesk.directory.roster.DutyRosterState;
import dev.frontdesk.directory.roster.DutyRosterState.Planned;
import dev.frontdesk.directory.roster.RosterId;
import dev.frontdesk.directory.staffing.StaffChanges;
import dev.frontdesk.web.Missing;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds rosters of a site, as they are or as they were known at a moment, and the people they name. */
@Component
class RosterDesk {

    private final History history;
    private final StaffChanges staff;

    RosterDesk(History history, StaffChanges staff) {
        this.history = history;
        this.staff = staff;
    }

    /** @throws Missing when there is no such roster at this site */
    RosterId existing(String written, String site) {
        known(written, site, null);
        return new RosterId(written);
    }

    /** @param version of the roster, its {@code ETag} */
    record Latest(Planned roster, long version) {}

    /** @throws Missing when there is no such roster at this site */
    Latest latest(String written, String site) {
        var roster = known(written, site, null);
        return new Latest(roster, history.of(written).getLast().sequence());
    }

    /**
     * The roster with everything that was recorded by a moment. A roster speaks of what is to come, so only the second
     * of the two times counts here.
     *
     * @param knownAt null for all that is known
     */
    Planned known(String written, String site, @Nullable Instant knownAt) {
        var id = Checked.id(written, "rosterId", RosterId::new);
        var moment = knownAt == null ? Moment.LATEST : new Moment(Moment.LATEST.asOf(), knownAt);
        var events = history.of(id.value(), moment).stream()
                .map(recorded -> (DutyRosterEvent) recorded.event())
                .toList();
        if (DutyRosterState.of(events) instanceof Planned roster
                && roster.siteId().equals(site)) {
            return roster;
        }
        throw new Missing();
    }

    /** @throws Missing when one of them is not of this site's staff */
    void assertKnown(Collection<String> staffIds, String site) {
        if (staffIds.stream().distinct().anyMatch(id -> !staff.isMember(site, id))) {
            throw new Missing("unknown-staff");
        }
    }
}
