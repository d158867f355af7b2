package dev.frontdesk.call.message;

import static dev.frontdesk.call.message.GivenMessage.FIVE_PAST;
import static dev.frontdesk.call.message.GivenMessage.MESSAGE;
import static dev.frontdesk.call.message.GivenMessage.RELAY_1;
import static dev.frontdesk.call.message.GivenMessage.confirmed;
import static dev.frontdesk.call.message.GivenMessage.corrected;
import static dev.frontdesk.call.message.GivenMessage.given;
import static dev.frontdesk.call.message.GivenMessage.overdue;
import static dev.frontdesk.call.message.GivenMessage.relayed;
import static dev.frontdesk.call.message.GivenMessage.taken;
import static dev.frontdesk.call.message.GivenMessage.time;
import static dev.frontdesk.call.message.GivenMessage.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.call.message.PhoneMessageCommand.MarkRelayOverdue;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordEscalation;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordReadBack;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordRelayed;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordSeen;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackWrong;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageRelayed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageSeen;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayEscalated;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** S114 to S116, S121: relay in time, have it read back, say so when it is late. */
class RelayTest {

    private static final String ID = MESSAGE.value();

    @Test
    void s121_what_was_brought_to_the_recipient_is_recorded() {
        assertThat(given(taken()).when(brought("02:00")))
                .containsExactly(new MessageRelayed(
                        ID, RELAY_1, "staff-lin", "page", "recipient", Instant.parse("2026-11-23T01:02:00Z")));
    }

    @Test
    void s121_brought_a_second_time_over_another_channel_is_another_fact() {
        var byMail = new RecordRelayed(MESSAGE, RELAY_1, "staff-lin", "e-mail", "recipient", time("02:00"));

        assertThat(given(taken(), relayed("02:00")).when(byMail))
                .containsExactly(new MessageRelayed(ID, RELAY_1, "staff-lin", "e-mail", "recipient", time("02:00")));
    }

    @Test
    void s121_seen_may_be_told_before_brought() {
        assertThat(given(taken()).when(seen("02:10")))
                .containsExactly(new MessageSeen(ID, RELAY_1, "staff-lin", time("02:10")));
        assertThat(given(taken(), new MessageSeen(ID, RELAY_1, "staff-lin", time("02:10")))
                        .when(brought("02:00")))
                .containsExactly(relayed("02:00"));
    }

    @Test
    void s116_a_wrong_read_back_is_recorded_and_confirms_nothing() {
        assertThat(given(taken(), relayed("02:00")).when(readBack(RELAY_1, false, "03:00")))
                .containsExactly(new MessageReadBackWrong(
                        ID, RELAY_1, "staff-lin", "read-back", "compared", "S116", time("03:00")));
    }

    @Test
    void every_step_told_twice_is_one_step() {
        var told = given(
                taken(),
                relayed("02:00"),
                new MessageSeen(ID, RELAY_1, "staff-lin", time("02:10")),
                wrong(RELAY_1, "02:30"),
                confirmed(RELAY_1, true, "03:00"),
                new RelayEscalated(ID, RELAY_1, "deputy", "staff-wang", time("10:00"), "S114", time("05:01")));

        assertThat(told.when(brought("02:00"))).isEmpty();
        assertThat(told.when(seen("02:10"))).isEmpty();
        assertThat(told.when(readBack(RELAY_1, false, "02:30"))).isEmpty();
        assertThat(told.when(readBack(RELAY_1, true, "03:00"))).isEmpty();
        assertThat(told.when(handedOn())).isEmpty();
    }

    @Test
    void s114_a_message_nobody_confirmed_in_time_is_overdue() {
        assertThat(given(taken(), relayed("02:00")).when(new MarkRelayOverdue(MESSAGE, time("05:00.000001"))))
                .containsExactly(new RelayOverdue(
                        ID, RELAY_1, "staff-lin", FIVE_PAST, "S114", Instant.parse("2026-11-23T01:05:00.000001Z")));
    }

    @Test
    void s114_at_the_limit_itself_there_is_still_time() {
        assertThat(given(taken()).when(new MarkRelayOverdue(MESSAGE, FIVE_PAST)))
                .isEmpty();
    }

    @Test
    void s114_a_message_is_overdue_once() {
        assertThat(given(taken(), overdue("05:01")).when(new MarkRelayOverdue(MESSAGE, time("05:02"))))
                .isEmpty();
    }

    @Test
    void s114_a_message_confirmed_in_time_is_never_overdue() {
        assertThat(given(taken(), confirmed(RELAY_1, true, "04:00")).when(new MarkRelayOverdue(MESSAGE, time("06:00"))))
                .isEmpty();
    }

    @Test
    void s123_a_message_confirmed_too_late_is_still_marked() {
        assertThat(given(taken(), confirmed(RELAY_1, false, "05:01"))
                        .when(new MarkRelayOverdue(MESSAGE, time("05:02"))))
                .containsExactly(overdue("05:02"));
    }

    @Test
    void s114_a_late_message_that_is_being_corrected_is_marked_with_its_newest_relay() {
        assertThat(given(taken(), wrong(RELAY_1, "04:00"), corrected("04:30"))
                        .when(new MarkRelayOverdue(MESSAGE, time("05:01"))))
                .containsExactly(
                        new RelayOverdue(ID, GivenMessage.RELAY_2, "staff-lin", FIVE_PAST, "S114", time("05:01")));
    }

    @Test
    void s114_it_is_recorded_to_whom_a_late_message_was_handed_on() {
        assertThat(given(taken(), overdue("05:01")).when(handedOn()))
                .containsExactly(
                        new RelayEscalated(ID, RELAY_1, "deputy", "staff-wang", time("10:00"), "S114", time("05:01")));
    }

    @Test
    void a_relay_this_message_never_asked_for_is_refused() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> given(taken()).when(readBack(RELAY_1.replace("-1", "-9"), true, "02:00")))
                .extracting(Rejection::code)
                .isEqualTo("relay-unknown");
    }

    private static RecordRelayed brought(String at) {
        return new RecordRelayed(MESSAGE, RELAY_1, "staff-lin", "page", "recipient", time(at));
    }

    private static RecordSeen seen(String at) {
        return new RecordSeen(MESSAGE, RELAY_1, "staff-lin", time(at));
    }

    private static RecordReadBack readBack(String relay, boolean right, String at) {
        return new RecordReadBack(MESSAGE, relay, "staff-lin", right, "compared", time(at));
    }

    private static RecordEscalation handedOn() {
        return new RecordEscalation(MESSAGE, RELAY_1, "deputy", "staff-wang", time("10:00"), time("05:01"));
    }
}
