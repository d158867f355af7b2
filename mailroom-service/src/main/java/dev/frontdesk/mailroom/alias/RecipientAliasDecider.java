package dev.frontdesk.mailroom.alias;

import dev.frontdesk.mailroom.alias.RecipientAliasCommand.NameAlias;
import dev.frontdesk.mailroom.alias.RecipientAliasCommand.WithdrawAlias;
import dev.frontdesk.mailroom.alias.RecipientAliasEvent.AliasNamed;
import dev.frontdesk.mailroom.alias.RecipientAliasEvent.AliasWithdrawn;
import dev.frontdesk.mailroom.alias.RecipientAliasState.Named;
import dev.frontdesk.mailroom.alias.RecipientAliasState.Nobodys;
import java.util.List;

/** S70. An alias stands for one person at a time; the newest word holds. */
final class RecipientAliasDecider {

    private RecipientAliasDecider() {}

    static List<RecipientAliasEvent> decide(RecipientAliasState state, RecipientAliasCommand command) {
        return switch (command) {
            case NameAlias name ->
                state instanceof Named(var staffId) && staffId.equals(name.staffId())
                        ? List.of()
                        : List.of(new AliasNamed(
                                name.aliasId().value(),
                                name.siteId(),
                                name.written(),
                                name.staffId(),
                                "S70",
                                name.at()));
            case WithdrawAlias withdraw ->
                state instanceof Nobodys
                        ? List.of()
                        : List.of(new AliasWithdrawn(withdraw.aliasId().value(), withdraw.at()));
        };
    }
}
