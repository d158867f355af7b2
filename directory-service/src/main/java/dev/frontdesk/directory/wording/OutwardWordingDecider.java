package dev.frontdesk.directory.wording;

import dev.frontdesk.directory.wording.OutwardWordingCommand.SetOutwardWording;
import dev.frontdesk.directory.wording.OutwardWordingEvent.OutwardWordingSet;
import dev.frontdesk.directory.wording.OutwardWordingState.Given;
import java.util.List;

/** Every rule of a wording. Same state, same command, same answer: no clock, no chance, no framework. */
final class OutwardWordingDecider {

    private OutwardWordingDecider() {}

    static List<OutwardWordingEvent> decide(OutwardWordingState state, SetOutwardWording command) {
        return state instanceof Given(var latest) && latest.sentence().equals(command.sentence())
                ? List.of()
                : List.of(new OutwardWordingSet(
                        command.wordingId().value(), command.siteId(), command.sentence(), command.at()));
    }
}
