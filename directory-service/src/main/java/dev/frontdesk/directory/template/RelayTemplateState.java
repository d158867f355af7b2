package dev.frontdesk.directory.template;

import dev.frontdesk.directory.template.RelayTemplateEvent.RelayTemplateRestored;
import dev.frontdesk.directory.template.RelayTemplateEvent.RelayTemplateSet;

/** What the next decision about a template depends on. */
sealed interface RelayTemplateState {

    record Usual() implements RelayTemplateState {}

    record Own(RelayTemplateSet latest) implements RelayTemplateState {

        Words words() {
            return new Words(latest.subject(), latest.mail(), latest.chat());
        }
    }

    default RelayTemplateState after(RelayTemplateEvent event) {
        return switch (event) {
            case RelayTemplateSet e -> new Own(e);
            case RelayTemplateRestored _ -> new Usual();
        };
    }
}
