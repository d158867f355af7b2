package dev.frontdesk.call.message;

import static dev.frontdesk.call.message.GivenMessage.FIVE_MINUTES;
import static dev.frontdesk.call.message.GivenMessage.MESSAGE;
import static dev.frontdesk.call.message.GivenMessage.OTHER_WORDS;
import static dev.frontdesk.call.message.GivenMessage.REASON;
import static dev.frontdesk.call.message.GivenMessage.RELAY_1;
import static dev.frontdesk.call.message.GivenMessage.RELAY_2;
import static dev.frontdesk.call.message.GivenMessage.confirmed;
import static dev.frontdesk.call.message.GivenMessage.corrected;
import static dev.frontdesk.call.message.GivenMessage.given;
import static dev.frontdesk.call.message.GivenMessage.take;
import static dev.frontdesk.call.message.GivenMessage.taken;
import static dev.frontdesk.call.message.GivenMessage.time;
import static dev.frontdesk.call.message.GivenMessage.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.message.PhoneMessageCommand.CorrectMessage;
import dev.frontdesk.call.message.PhoneMessageCommand.Details;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** S116, S123: wrong words are put right by a new event with a reason, and have to be brought again. */
class CorrectMessageTest {

    @Test
    void s116_a_correction_takes_the_place_of_the_words_and_of_their_relay() {
        assertThat(given(taken(), wrong(RELAY_1, "02:00")).when(correct(OTHER_WORDS, "03:00")))
                .containsExactly(new MessageCorrected(
                        MESSAGE.value(),
                        "staff-lin",
                        MESSAGE + "/2",
                        "person-1",
                        "digest-2",
                        MESSAGE + "/2/reason",
                        "person-1",
                        RELAY_2,
                        RELAY_1,
                        Instant.parse("2026-11-23T01:08:00Z"),
                        "S116",
                        Instant.parse("2026-11-23T01:03:00Z")));
    }

    @Test
    void s123_what_was_confirmed_can_still_turn_out_wrong() {
        assertThat(given(taken(), confirmed(RELAY_1, true, "02:00")).when(correct(OTHER_WORDS, "03:00")))
                .containsExactly(corrected("03:00"));
    }

    @Test
    void s116_the_next_correction_counts_on() {
        var third = new Details(MESSAGE + "/3", "person-1", "digest-3");

        assertThat(given(taken(), corrected("03:00")).when(correct(third, "04:00")))
                .singleElement()
                .extracting(
                        event -> ((MessageCorrected) event).relayId(), event -> ((MessageCorrected) event).supersedes())
                .containsExactly("relay-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001-3", RELAY_2);
    }

    @Test
    void s116_the_same_correction_again_is_none() {
        assertThat(given(taken(), corrected("03:00")).when(correct(OTHER_WORDS, "03:10")))
                .isEmpty();
    }

    @Test
    void s113_a_late_retry_of_the_first_words_is_still_no_second_message() {
        assertThat(given(taken(), corrected("03:00")).when(take())).isEmpty();
    }

    private static CorrectMessage correct(Details words, String at) {
        return new CorrectMessage(MESSAGE, words, REASON, FIVE_MINUTES, time(at));
    }
}
