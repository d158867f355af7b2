package dev.frontdesk.mailroom.alias;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.mailroom.alias.RecipientAliasCommand.NameAlias;
import dev.frontdesk.mailroom.alias.RecipientAliasCommand.WithdrawAlias;
import dev.frontdesk.mailroom.alias.RecipientAliasEvent.AliasNamed;
import dev.frontdesk.mailroom.alias.RecipientAliasEvent.AliasWithdrawn;
import dev.frontdesk.mailroom.alias.RecipientAliasState.Named;
import dev.frontdesk.mailroom.alias.RecipientAliasState.Nobodys;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** S70. What else is written on mail for somebody. */
class RecipientAliasTest {

    private static final RecipientAliasId ID = new RecipientAliasId("mail-alias-" + "0".repeat(40));
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final AliasNamed LINS =
            new AliasNamed(ID.value(), "site-a", "hr@a.example", "staff-lin", "S70", NINE);

    @Test
    void s70_an_alias_stands_for_one_person_and_the_newest_word_holds() {
        assertThat(RecipientAliasDecider.decide(new Nobodys(), name("staff-lin")))
                .containsExactly(LINS);
        assertThat(RecipientAliasDecider.decide(new Named("staff-lin"), name("staff-lin")))
                .isEmpty();
        assertThat(RecipientAliasDecider.decide(new Named("staff-lin"), name("staff-wang")))
                .hasSize(1);
    }

    @Test
    void s70_a_withdrawn_alias_stands_for_nobody() {
        var withdraw = new WithdrawAlias(ID, NINE);
        var withdrawn = new AliasWithdrawn(ID.value(), NINE);

        assertThat(RecipientAliasDecider.decide(new Nobodys().after(LINS), withdraw))
                .containsExactly(withdrawn);
        assertThat(RecipientAliasDecider.decide(new Nobodys().after(LINS).after(withdrawn), withdraw))
                .isEmpty();
    }

    private static NameAlias name(String staffId) {
        return new NameAlias(ID, "site-a", "hr@a.example", staffId, NINE);
    }
}
