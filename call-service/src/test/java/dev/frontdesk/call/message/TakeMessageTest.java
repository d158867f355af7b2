package dev.frontdesk.call.message;

import static dev.frontdesk.call.message.GivenMessage.CALL;
import static dev.frontdesk.call.message.GivenMessage.FIVE_MINUTES;
import static dev.frontdesk.call.message.GivenMessage.MESSAGE;
import static dev.frontdesk.call.message.GivenMessage.NINE;
import static dev.frontdesk.call.message.GivenMessage.OTHER_WORDS;
import static dev.frontdesk.call.message.GivenMessage.RELAY_1;
import static dev.frontdesk.call.message.GivenMessage.WORDS;
import static dev.frontdesk.call.message.GivenMessage.given;
import static dev.frontdesk.call.message.GivenMessage.take;
import static dev.frontdesk.call.message.GivenMessage.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.frontdesk.call.message.PhoneMessageCommand.MarkRelayOverdue;
import dev.frontdesk.call.message.PhoneMessageCommand.TakeMessage;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.kernel.Rejection;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** S109, S113: what is to be passed on is recorded at once, with the moment it is promised for. */
class TakeMessageTest {

    @Test
    void s113_a_message_is_recorded_with_the_moment_it_is_promised_for() {
        assertThat(given().when(take()))
                .containsExactly(new MessageTaken(
                        "message-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001",
                        "staff-lin",
                        "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001",
                        "message-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001/1",
                        "person-1",
                        "digest-1",
                        "relay-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001-1",
                        Instant.parse("2026-11-23T01:05:00Z"),
                        "S113",
                        Instant.parse("2026-11-23T01:00:00Z")));
    }

    @Test
    void s114_the_limit_is_the_sites_own() {
        var command = new TakeMessage(MESSAGE, "staff-lin", CALL, WORDS, Duration.ofSeconds(90), NINE);

        assertThat(given().when(command))
                .singleElement()
                .extracting(event -> ((MessageTaken) event).relayDueAt())
                .isEqualTo(Instant.parse("2026-11-23T01:01:30Z"));
    }

    @Test
    void s109_a_message_needs_no_call() {
        var command = new TakeMessage(MESSAGE, "staff-lin", null, WORDS, FIVE_MINUTES, NINE);

        assertThat(given().when(command))
                .singleElement()
                .extracting(event -> ((MessageTaken) event).callId(), event -> ((MessageTaken) event).relayId())
                .containsExactly(null, RELAY_1);
    }

    @Test
    void s113_the_same_message_again_is_no_second_message() {
        assertThat(given(taken()).when(take())).isEmpty();
    }

    @Test
    void s113_a_retry_may_carry_a_later_moment() {
        var again = new TakeMessage(MESSAGE, "staff-lin", CALL, WORDS, FIVE_MINUTES, NINE.plusSeconds(7));

        assertThat(given(taken()).when(again)).isEmpty();
    }

    @Test
    void s113_an_id_that_stands_for_other_words_is_refused() {
        refused("id-taken", new TakeMessage(MESSAGE, "staff-lin", CALL, OTHER_WORDS, FIVE_MINUTES, NINE));
    }

    @Test
    void s113_an_id_that_stands_for_another_recipient_is_refused() {
        refused("id-taken", new TakeMessage(MESSAGE, "staff-wang", CALL, WORDS, FIVE_MINUTES, NINE));
    }

    @Test
    void s113_an_id_that_stands_for_another_call_is_refused() {
        refused("id-taken", new TakeMessage(MESSAGE, "staff-lin", null, WORDS, FIVE_MINUTES, NINE));
    }

    @Test
    void what_was_never_taken_cannot_be_late() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> given().when(new MarkRelayOverdue(MESSAGE, NINE)))
                .withMessage("%s was never taken", MESSAGE)
                .extracting(Rejection::code)
                .isEqualTo("message-not-taken");
    }

    @Test
    void an_event_out_of_place_is_never_ignored() {
        assertThatIllegalStateException().isThrownBy(() -> given(taken(), taken()));
        assertThatIllegalStateException().isThrownBy(() -> given(GivenMessage.relayed("02:00")));
    }

    @Test
    void the_id_of_a_message_has_one_form() {
        assertThat(PhoneMessageId.isOne(MESSAGE.value())).isTrue();
        assertThat(PhoneMessageId.isOne(CALL)).isFalse();
        assertThat(PhoneMessageId.isOne("message-1")).isFalse();
        assertThat(PhoneMessageId.isOne(MESSAGE.value().toUpperCase(java.util.Locale.ROOT)))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneMessageId("message-1"));
    }

    private static void refused(String code, TakeMessage command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> given(taken()).when(command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
