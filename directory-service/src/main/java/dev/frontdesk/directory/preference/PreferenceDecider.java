package dev.frontdesk.directory.preference;

import dev.frontdesk.directory.preference.PreferenceCommand.ChooseWays;
import dev.frontdesk.directory.preference.PreferenceEvent.WaysChosen;
import dev.frontdesk.directory.preference.PreferenceState.Chosen;
import java.util.List;
import java.util.Objects;

/** Every rule of preferences. Same state, same command, same answer: no clock, no chance, no framework. */
final class PreferenceDecider {

    private PreferenceDecider() {}

    static List<PreferenceEvent> decide(PreferenceState state, ChooseWays command) {
        var channels = command.ways().stream().map(Way::channel).distinct().count();
        if (channels < command.ways().size()) {
            throw PreferenceRejection.wayTwice();
        }
        var quiet = command.quiet();
        if (quiet != null && quiet.endless()) {
            throw PreferenceRejection.neverReachable();
        }
        if (state instanceof Chosen(WaysChosen latest) && saysTheSame(latest, command)) {
            return List.of();
        }
        return List.of(new WaysChosen(
                command.preferenceId().value(),
                command.siteId(),
                command.staffId(),
                List.copyOf(command.ways()),
                quiet,
                command.at()));
    }

    private static boolean saysTheSame(WaysChosen latest, ChooseWays command) {
        return latest.ways().equals(command.ways()) && Objects.equals(latest.quiet(), command.quiet());
    }
}
