package dev.frontdesk.mailroom.mailpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.mailroom.mailpolicy.MailPolicyCommand.PublishPolicy;
import dev.frontdesk.mailroom.mailpolicy.MailPolicyEvent.MailPolicyPublished;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailPolicyTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final PublishPolicy USUAL = new PublishPolicy("mail-policy-site-a", PolicyTerms.USUAL, NINE);

    @Test
    void a_policy_is_published_and_an_unchanged_one_is_no_event() {
        var published = new MailPolicyPublished("mail-policy-site-a", PolicyTerms.USUAL, NINE);

        assertThat(MailPolicyDecider.decide(new MailPolicyState.NotPublished(), USUAL))
                .containsExactly(published);
        assertThat(MailPolicyDecider.decide(new MailPolicyState.NotPublished().after(published), USUAL))
                .isEmpty();
    }
}
