package dev.frontdesk.mailroom.alias;

import dev.frontdesk.mailroom.alias.RecipientAliasEvent.AliasNamed;
import dev.frontdesk.mailroom.alias.RecipientAliasEvent.AliasWithdrawn;

/** What a decision about an alias needs to know, and nothing else. */
sealed interface RecipientAliasState {

    default RecipientAliasState after(RecipientAliasEvent event) {
        return switch (event) {
            case AliasNamed named -> new Named(named.staffId());
            case AliasWithdrawn _ -> new Nobodys();
        };
    }

    record Nobodys() implements RecipientAliasState {}

    record Named(String staffId) implements RecipientAliasState {}
}
