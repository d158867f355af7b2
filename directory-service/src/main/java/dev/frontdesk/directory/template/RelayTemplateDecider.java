package dev.frontdesk.directory.template;

import dev.frontdesk.directory.template.RelayTemplateCommand.RestoreRelayTemplate;
import dev.frontdesk.directory.template.RelayTemplateCommand.SetRelayTemplate;
import dev.frontdesk.directory.template.RelayTemplateEvent.RelayTemplateRestored;
import dev.frontdesk.directory.template.RelayTemplateEvent.RelayTemplateSet;
import dev.frontdesk.directory.template.RelayTemplateState.Own;
import java.util.List;

/** Every rule of a template. Same state, same command, same answer: no clock, no chance, no framework. */
final class RelayTemplateDecider {

    private RelayTemplateDecider() {}

    static List<RelayTemplateEvent> decide(RelayTemplateState state, SetRelayTemplate command) {
        var words = command.words();
        return state instanceof Own own && own.words().equals(words)
                ? List.of()
                : List.of(new RelayTemplateSet(
                        command.templateId().value(),
                        command.siteId(),
                        command.kind(),
                        words.subject(),
                        words.mail(),
                        words.chat(),
                        command.at()));
    }

    static List<RelayTemplateEvent> decide(RelayTemplateState state, RestoreRelayTemplate command) {
        if (state instanceof Own(var latest)) {
            return List.of(
                    new RelayTemplateRestored(latest.templateId(), latest.siteId(), latest.kind(), command.at()));
        }
        throw RelayTemplateRejection.usual();
    }
}
