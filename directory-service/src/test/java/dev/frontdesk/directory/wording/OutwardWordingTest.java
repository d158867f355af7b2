package dev.frontdesk.directory.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.wording.OutwardWordingCommand.SetOutwardWording;
import dev.frontdesk.directory.wording.OutwardWordingEvent.OutwardWordingSet;
import dev.frontdesk.directory.wording.OutwardWordingState.Unset;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** S31: the sentence of a site. */
class OutwardWordingTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Names SENTENCE = new Names("{name}的事请留言。", "Please leave a message for {name}.");

    @Test
    void s31_a_sentence_is_set_once() {
        var set = new OutwardWordingSet("wording-a", "site-a", SENTENCE, NINE);

        assertThat(OutwardWordingDecider.decide(new Unset(), setting(SENTENCE))).containsExactly(set);
        assertThat(OutwardWordingDecider.decide(new Unset().after(set), setting(SENTENCE)))
                .isEmpty();
        assertThat(OutwardWordingDecider.decide(new Unset().after(set), setting(new Names("好", "Good"))))
                .hasSize(1);
    }

    private static SetOutwardWording setting(Names sentence) {
        return new SetOutwardWording(WordingId.of("site-a"), "site-a", sentence, NINE);
    }
}
