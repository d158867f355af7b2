package dev.frontdesk.directory.publish;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.staff.FurtherPost;
import dev.frontdesk.directory.staff.Profile;
import dev.frontdesk.directory.staff.StaffEvent;
import dev.frontdesk.directory.staff.StaffEvent.MailAddressChanged;
import dev.frontdesk.directory.staff.StaffState;
import dev.frontdesk.directory.staff.StaffState.Left;
import dev.frontdesk.directory.staff.StaffState.Member;
import dev.frontdesk.directory.staff.StaffState.Unknown;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What others may know of staff (S89, S105): never how to reach them from outside. Whole each time, so that a new
 * service builds its copy from the topic alone.
 */
@Component
class StaffFacts implements Publication {

    static final String TOPIC = "frontdesk.directory.staff.v1";

    private final Function<String, List<Recorded>> history;

    @Autowired
    StaffFacts(History history) {
        this(history::of);
    }

    StaffFacts(Function<String, List<Recorded>> history) {
        this.history = history;
    }

    record StaffMemberV1(
            String staffId,
            String siteId,
            Names names,
            String departmentId,
            Names post,
            List<FurtherPost> furtherPosts,
            List<String> extensions,
            @Nullable String deputyId,
            @Nullable String assistantId,
            boolean restricted,
            boolean active,
            Instant occurredAt) {

        static final String TYPE = "directory.staff-member.v1";

        static StaffMemberV1 from(String staffId, String siteId, Profile profile, boolean active, Instant occurredAt) {
            return new StaffMemberV1(
                    staffId,
                    siteId,
                    profile.names(),
                    profile.departmentId(),
                    profile.post(),
                    profile.furtherPosts(),
                    profile.extensions(),
                    profile.deputyId(),
                    profile.assistantId(),
                    profile.restricted(),
                    active,
                    occurredAt);
        }
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        // A new address is nobody else's business, not even that there is one.
        if (!(recorded.event() instanceof StaffEvent event) || event instanceof MailAddressChanged) {
            return List.of();
        }
        var fact = switch (stateAfter(recorded)) {
            case Unknown _ -> null;
            case Member member -> told(event, member.siteId(), member.profile(), true);
            case Left left -> told(event, left.siteId(), left.profile(), false);
        };
        return fact == null ? List.of() : List.of(new PublicFact(TOPIC, StaffMemberV1.TYPE, fact));
    }

    private static StaffMemberV1 told(StaffEvent event, String siteId, Profile profile, boolean active) {
        return StaffMemberV1.from(event.staffId(), siteId, profile, active, event.occurredAt());
    }

    /** As the member of staff was after this event, whatever came later. */
    private StaffState stateAfter(Recorded recorded) {
        StaffState state = new StaffState.Unknown();
        if (recorded.sequence() == 0) {
            return state.after((StaffEvent) recorded.event());
        }
        for (var earlier : history.apply(recorded.aggregateId())) {
            if (earlier.sequence() <= recorded.sequence()) {
                state = state.after((StaffEvent) earlier.event());
            }
        }
        return state;
    }
}
