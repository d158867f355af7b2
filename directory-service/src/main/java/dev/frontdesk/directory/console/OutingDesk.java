package dev.frontdesk.directory.console;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.outing.OutingEvent;
import dev.frontdesk.directory.outing.OutingId;
import dev.frontdesk.directory.outing.OutingState;
import dev.frontdesk.directory.outing.OutingState.Out;
import dev.frontdesk.directory.outinglist.OutingClaims;
import dev.frontdesk.directory.outinglist.Outings;
import dev.frontdesk.directory.staffing.StaffChanges;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Forbidden;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** S78. Whose outings somebody may write down: everybody their own, the desk everybody's. */
@Component
class OutingDesk {

    /** As long as the shortest number that reaches somebody outside. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\d[ -]?){7,}");

    private final History history;
    private final Outings outings;
    private final OutingClaims claims;
    private final StaffChanges staff;

    OutingDesk(History history, Outings outings, OutingClaims claims, StaffChanges staff) {
        this.history = history;
        this.outings = outings;
        this.claims = claims;
        this.staff = staff;
    }

    /**
     * Nobody goes out twice. Of two that come in the same moment the second one waits and is refused.
     *
     * @return who goes out; whoever asks when nobody was named
     */
    String leaving(@Nullable String named, OutingId outingId, Actor actor) {
        var staffId = named == null ? actor.staff() : named;
        mayWriteFor(staffId, actor);
        if (!staff.isMember(actor.site(), staffId)) {
            throw new Missing("unknown-staff");
        }
        var id = outingId.value();
        var claim = claims.of(actor.site(), staffId).orElse(null);
        var others = Stream.concat(Stream.ofNullable(claim), outings.openOf(actor.site(), staffId).stream());
        if (others.anyMatch(other -> isAnotherOne(other, id)) || !claims.take(actor.site(), staffId, id, claim)) {
            throw new Rejection("already-out", "The person is out already; the return comes first");
        }
        return staffId;
    }

    private boolean isAnotherOne(String other, String id) {
        return !other.equals(id) && stateOf(history.of(other)) instanceof Out;
    }

    /** @throws Missing when there is no such outing at this site */
    OutingId existing(String written, Actor actor) {
        var id = Checked.id(written, "outingId", OutingId::new);
        var recorded = history.of(id.value());
        if (recorded.isEmpty() || !recorded.getFirst().origin().site().equals(actor.site())) {
            throw new Missing();
        }
        mayWriteFor(((OutingEvent) recorded.getFirst().event()).staffId(), actor);
        return id;
    }

    /** A few words on one line; a telephone number of an outsider has no place there. */
    static String destination(String written) {
        var words = written.strip().replaceAll("\\s+", " ");
        if (NUMBER.matcher(words).find()) {
            throw new BadInput("destination-number", "destination");
        }
        return words;
    }

    private static void mayWriteFor(String staffId, Actor actor) {
        var desk = actor.has(Roles.RECEPTIONIST) || actor.has(Roles.SUPERVISOR);
        if (!desk && !staffId.equals(actor.staffId())) {
            throw new Forbidden("outing-of-another");
        }
    }

    private static OutingState stateOf(List<Recorded> recorded) {
        return OutingState.of(
                recorded.stream().map(one -> (OutingEvent) one.event()).toList());
    }
}
