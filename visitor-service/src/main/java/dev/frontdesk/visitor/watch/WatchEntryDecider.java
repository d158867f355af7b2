package dev.frontdesk.visitor.watch;

import dev.frontdesk.visitor.watch.WatchEntryCommand.AddWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryCommand.AppealWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryCommand.DecideAppeal;
import dev.frontdesk.visitor.watch.WatchEntryCommand.ExtendWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryCommand.LiftWatchEntry;
import dev.frontdesk.visitor.watch.WatchEntryEvent.AppealDecided;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryAdded;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryAppealed;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryExtended;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryLifted;
import dev.frontdesk.visitor.watch.WatchEntryState.Lifted;
import dev.frontdesk.visitor.watch.WatchEntryState.Listed;
import dev.frontdesk.visitor.watch.WatchEntryState.NotAdded;
import java.util.List;

/** Every rule of an entry of the watch list. Same state, same command, same answer: no clock, no chance, no framework. */
final class WatchEntryDecider {

    private WatchEntryDecider() {}

    static List<WatchEntryEvent> decide(WatchEntryState state, WatchEntryCommand command) {
        return switch (state) {
            case NotAdded _ when command instanceof AddWatchEntry add -> List.of(added(add));
            case NotAdded _ -> throw WatchEntryRejection.notAdded(command.watchId());
            case Listed listed -> decide(listed, command);
            case Lifted lifted -> decide(lifted, command);
        };
    }

    private static List<WatchEntryEvent> decide(Listed listed, WatchEntryCommand command) {
        var id = command.watchId().value();
        return switch (command) {
            case AddWatchEntry add -> same(listed.added(), add);
            case ExtendWatchEntry extend when extend.expiresAt().equals(listed.expiresAt()) -> List.of();
            case ExtendWatchEntry extend
            when extend.expiresAt().isBefore(extend.at()) -> throw WatchEntryRejection.expiryInPast(extend.watchId());
            case ExtendWatchEntry extend -> List.of(new WatchEntryExtended(id, extend.expiresAt(), extend.at()));
            case LiftWatchEntry lift ->
                List.of(new WatchEntryLifted(id, lift.reason().word(), lift.at()));
            case AppealWatchEntry appeal -> appeal(listed, appeal);
            case DecideAppeal decide -> decided(listed, decide);
        };
    }

    /** A retry of what ended the entry changes nothing. */
    private static List<WatchEntryEvent> decide(Lifted lifted, WatchEntryCommand command) {
        return switch (command) {
            case AddWatchEntry add -> same(lifted.added(), add);
            case LiftWatchEntry lift
            when lift.reason().word().equals(lifted.lifted().reason()) -> List.of();
            case DecideAppeal decide
            when decide.upheld() && lifted.decided() != null && lifted.decided().upheld() -> List.of();
            case ExtendWatchEntry _, LiftWatchEntry _, AppealWatchEntry _, DecideAppeal _ ->
                throw WatchEntryRejection.lifted(command.watchId());
        };
    }

    private static WatchEntryAdded added(AddWatchEntry command) {
        if (command.expiresAt().isBefore(command.at())) {
            throw WatchEntryRejection.expiryInPast(command.watchId());
        }
        var details = command.details();
        return new WatchEntryAdded(
                command.watchId().value(),
                command.kind().word(),
                details.ref(),
                details.person(),
                details.digest(),
                command.author(),
                command.expiresAt(),
                command.at());
    }

    /** The moments are left out on purpose: a retry that leaves them to the desk's clock brings others. */
    private static List<WatchEntryEvent> same(WatchEntryAdded first, AddWatchEntry again) {
        if (!first.kind().equals(again.kind().word())
                || !first.digest().equals(again.details().digest())) {
            throw WatchEntryRejection.idTaken(again.watchId());
        }
        return List.of();
    }

    private static List<WatchEntryEvent> appeal(Listed listed, AppealWatchEntry command) {
        var words = command.words();
        var open = listed.appeal();
        if (open != null && open.digest().equals(words.digest())) {
            return List.of();
        }
        if (open != null) {
            throw WatchEntryRejection.appealOpen(command.watchId());
        }
        return List.of(new WatchEntryAppealed(
                command.watchId().value(), words.ref(), words.person(), words.digest(), command.at()));
    }

    /** Four eyes: whoever made the entry does not judge it. */
    private static List<WatchEntryEvent> decided(Listed listed, DecideAppeal command) {
        var id = command.watchId();
        if (listed.appeal() == null) {
            if (listed.decided() != null && listed.decided().upheld() == command.upheld()) {
                return List.of();
            }
            throw WatchEntryRejection.noAppeal(id);
        }
        if (listed.added().author().equals(command.by())) {
            throw WatchEntryRejection.ownEntry(id);
        }
        var decided = new AppealDecided(id.value(), command.upheld(), command.by(), command.at());
        return command.upheld()
                ? List.of(decided, new WatchEntryLifted(id.value(), LiftReason.APPEAL_UPHELD.word(), command.at()))
                : List.of(decided);
    }
}
