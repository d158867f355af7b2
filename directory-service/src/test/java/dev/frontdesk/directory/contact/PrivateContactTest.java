package dev.frontdesk.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.contact.PrivateContactCommand.KeepPrivateContact;
import dev.frontdesk.directory.contact.PrivateContactCommand.WithdrawPrivateContact;
import dev.frontdesk.directory.contact.PrivateContactEvent.PrivateContactKept;
import dev.frontdesk.directory.contact.PrivateContactEvent.PrivateContactWithdrawn;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S105: where a private number lies, and that it is withdrawn. */
class PrivateContactTest {

    private static final ContactId ID = ContactId.of("staff-lin");
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final PrivateContactKept KEPT =
            new PrivateContactKept("contact-lin", "site-a", "staff-lin", "staff-lin/1", "ab", NINE);

    @Test
    void s105_what_is_kept_is_kept_once() {
        assertThat(PrivateContactDecider.decide(after(), keeping("staff-lin/1")))
                .containsExactly(KEPT);
        assertThat(PrivateContactDecider.decide(after(KEPT), keeping("staff-lin/1")))
                .isEmpty();
        assertThat(PrivateContactDecider.decide(after(KEPT), keeping("staff-lin/2")))
                .hasSize(1);
    }

    @Test
    void s105_what_is_withdrawn_is_gone_and_can_be_kept_again() {
        var withdrawn = new PrivateContactWithdrawn("contact-lin", NINE);
        var withdrawing = new WithdrawPrivateContact(ID, NINE);

        assertThat(PrivateContactDecider.decide(after(KEPT), withdrawing)).containsExactly(withdrawn);
        assertThat(PrivateContactDecider.decide(after(KEPT, withdrawn), withdrawing))
                .isEmpty();
        assertThat(PrivateContactDecider.decide(after(KEPT, withdrawn), keeping("staff-lin/1")))
                .containsExactly(KEPT);
    }

    private static PrivateContactState after(PrivateContactEvent... events) {
        return PrivateContactState.of(List.of(events));
    }

    private static KeepPrivateContact keeping(String ref) {
        return new KeepPrivateContact(ID, "site-a", "staff-lin", ref, "ab", NINE);
    }
}
