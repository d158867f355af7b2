package dev.frontdesk.directory.console;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.outing.OutingEvent;
import dev.frontdesk.directory.outing.OutingId;
import dev.frontdesk.directory.outing.OutingState;
import dev.frontdesk.directory.outing.OutingState.Out;
import dev.frontdesk.directory.outinglist.Outings;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Forbidden;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** S78. Whose outings somebody may write down: everybody their own, the desk everybody's. */
@Component
class OutingDesk {

    /** As long as the shortest number that reaches somebody outside. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\d[ -]?){7,}");

    private final History history;
    private final Outings outings;
    private final Staff staff;

    OutingDesk(History history, Outings outings, Staff staff) {
        this.history = history;
        this.outings = outings;
        this.staff = staff;
    }

    /**
     * A second outing is refused once the register shows the first. Two that come in the same moment are both taken; the
     * later one to leave then counts, and the watch brings up the other.
     *
     * @return who goes out; whoever asks when nobody was named
     */
    String leaving(@Nullable String named, OutingId outingId, Actor actor) {
        var staffId = named == null ? actor.staff() : named;
        mayWriteFor(staffId, actor);
        if (staff.of(actor.site(), staffId).isEmpty()) {
            throw new Missing("unknown-staff");
        }
        var elsewhere = outings.openOf(actor.site(), staffId).stream()
                .filter(open -> !open.equals(outingId.value()))
                .anyMatch(open -> stateOf(history.of(open)) instanceof Out);
        if (elsewhere) {
            throw new Rejection("already-out", "The person is out already; the return comes first");
        }
        return staffId;
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
