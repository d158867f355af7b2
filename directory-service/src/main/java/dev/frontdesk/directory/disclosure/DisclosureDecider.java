package dev.frontdesk.directory.disclosure;

import dev.frontdesk.directory.disclosure.DisclosureCommand.ApproveDisclosure;
import dev.frontdesk.directory.disclosure.DisclosureCommand.RefuseDisclosure;
import dev.frontdesk.directory.disclosure.DisclosureCommand.RequestDisclosure;
import dev.frontdesk.directory.disclosure.DisclosureCommand.RevealContact;
import dev.frontdesk.directory.disclosure.DisclosureEvent.ContactRevealed;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureApproved;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureRefused;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureRequested;
import dev.frontdesk.directory.disclosure.DisclosureState.Approved;
import dev.frontdesk.directory.disclosure.DisclosureState.Open;
import dev.frontdesk.directory.disclosure.DisclosureState.Refused;
import dev.frontdesk.directory.disclosure.DisclosureState.Requested;
import dev.frontdesk.directory.disclosure.DisclosureState.Revealed;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule of disclosures. Same state, same command, same answer: no clock, no chance, no framework. */
final class DisclosureDecider {

    private static final String LEADERS = "S89";
    private static final String EVERYBODY = "S105";

    /** An answer that was lost on the way is asked for again within that; later it is another sight. */
    private static final Duration RETRY = Duration.ofMinutes(1);

    private DisclosureDecider() {}

    static List<DisclosureEvent> decide(DisclosureState state, RequestDisclosure command) {
        var sight = command.sight();
        return switch (state) {
            case Open _ ->
                List.of(new DisclosureRequested(
                        command.disclosureId().value(),
                        sight.siteId(),
                        sight.staffId(),
                        sight.clerk(),
                        sight.purpose(),
                        sight.about(),
                        sight.audience(),
                        LEADERS,
                        command.at()));
            case Requested(var asked) -> same(asked, sight);
            case Approved(var asked, var _, var _) -> same(asked, sight);
            case Refused(var asked, var _) -> same(asked, sight);
            case Revealed(var asked, var _) -> same(asked, sight);
        };
    }

    static List<DisclosureEvent> decide(DisclosureState state, ApproveDisclosure command) {
        return switch (state) {
            case Open _ -> throw DisclosureRejection.notRequested();
            case Requested(var sight)
            when sight.clerk().equals(command.approver()) -> throw DisclosureRejection.ownApproval();
            case Requested(var sight) ->
                List.of(new DisclosureApproved(
                        command.disclosureId().value(),
                        sight.clerk(),
                        command.approver(),
                        command.at().plus(command.usableFor()),
                        LEADERS,
                        command.at()));
            case Approved(var _, var approver, var _) when approver.equals(command.approver()) -> List.of();
            case Approved _, Refused _, Revealed _ -> throw DisclosureRejection.decided();
        };
    }

    static List<DisclosureEvent> decide(DisclosureState state, RefuseDisclosure command) {
        return switch (state) {
            case Open _ -> throw DisclosureRejection.notRequested();
            case Requested(var sight)
            when sight.clerk().equals(command.approver()) -> throw DisclosureRejection.ownApproval();
            case Requested(var sight) ->
                List.of(new DisclosureRefused(
                        command.disclosureId().value(),
                        sight.clerk(),
                        command.approver(),
                        command.reason(),
                        LEADERS,
                        command.at()));
            case Refused(var _, var approver) when approver.equals(command.approver()) -> List.of();
            case Approved _, Refused _, Revealed _ -> throw DisclosureRejection.decided();
        };
    }

    /** Exactly at its end a leave is still good. */
    static List<DisclosureEvent> decide(DisclosureState state, RevealContact command) {
        return switch (state) {
            case Open _
            when command.restricted() && command.sight().audience().equals(Sight.OUTSIDER) ->
                throw DisclosureRejection.approvalNeeded();
            case Open _ -> List.of(revealed(command, null));
            case Requested _ -> throw DisclosureRejection.approvalNeeded();
            case Refused _ -> throw DisclosureRejection.approvalRefused();
            case Approved(var asked, var _, var _)
            when !asked.equals(command.sight()) -> throw DisclosureRejection.idTaken();
            case Approved(var _, var _, var until)
            when command.at().isAfter(until) -> throw DisclosureRejection.approvalExpired();
            case Approved(var _, var approver, var _) -> List.of(revealed(command, approver));
            case Revealed(var asked, var at)
            when asked.equals(command.sight()) && !command.at().isAfter(at.plus(RETRY)) -> List.of();
            case Revealed _ -> throw DisclosureRejection.used();
        };
    }

    private static List<DisclosureEvent> same(Sight before, Sight now) {
        if (!before.equals(now)) {
            throw DisclosureRejection.idTaken();
        }
        return List.of();
    }

    private static ContactRevealed revealed(RevealContact command, @Nullable String approver) {
        var sight = command.sight();
        return new ContactRevealed(
                command.disclosureId().value(),
                sight.siteId(),
                sight.staffId(),
                sight.clerk(),
                sight.purpose(),
                sight.about(),
                sight.audience(),
                command.restricted(),
                approver,
                command.restricted() ? LEADERS : EVERYBODY,
                command.at());
    }
}
