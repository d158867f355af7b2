package dev.frontdesk.call.message;

import static dev.frontdesk.call.message.GivenMessage.FIVE_PAST;
import static dev.frontdesk.call.message.GivenMessage.MESSAGE;
import static dev.frontdesk.call.message.GivenMessage.RELAY_1;
import static dev.frontdesk.call.message.GivenMessage.RELAY_2;
import static dev.frontdesk.call.message.GivenMessage.afterAll;
import static dev.frontdesk.call.message.GivenMessage.confirmed;
import static dev.frontdesk.call.message.GivenMessage.corrected;
import static dev.frontdesk.call.message.GivenMessage.given;
import static dev.frontdesk.call.message.GivenMessage.overdue;
import static dev.frontdesk.call.message.GivenMessage.take;
import static dev.frontdesk.call.message.GivenMessage.taken;
import static dev.frontdesk.call.message.GivenMessage.time;
import static dev.frontdesk.call.message.GivenMessage.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.message.PhoneMessageCommand.MarkRelayOverdue;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordEscalation;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordReadBack;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordRelayed;
import dev.frontdesk.call.message.PhoneMessageCommand.RecordSeen;
import dev.frontdesk.call.message.PhoneMessageState.Promise;
import dev.frontdesk.call.message.PhoneMessageState.Taken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** S114, S116: the promise of a message is kept by one thing alone, a right read-back in time. */
class PromiseTest {

    @Test
    void s114_read_back_right_before_the_moment_keeps_the_promise() {
        assertThat(given(taken()).when(right(RELAY_1, "04:59.999999")))
                .containsExactly(confirmed(RELAY_1, true, "04:59.999999"));
    }

    @Test
    void s114_read_back_right_at_the_moment_itself_keeps_the_promise() {
        assertThat(given(taken()).when(right(RELAY_1, "05:00"))).containsExactly(confirmed(RELAY_1, true, "05:00"));
    }

    @Test
    void s114_read_back_right_just_after_the_moment_confirms_but_keeps_nothing() {
        assertThat(given(taken()).when(right(RELAY_1, "05:00.000001")))
                .containsExactly(confirmed(RELAY_1, false, "05:00.000001"));
    }

    @Test
    void s116_evidence_that_comes_late_but_tells_of_a_moment_in_time_counts() {
        assertThat(given(taken(), overdue("05:01")).when(right(RELAY_1, "04:00")))
                .containsExactly(confirmed(RELAY_1, true, "04:00"));
        assertThat(promise(given(taken(), overdue("05:01"), confirmed(RELAY_1, true, "04:00"))))
                .isEqualTo(new Promise.Kept(FIVE_PAST));
    }

    @Test
    void s114_late_evidence_of_a_late_moment_changes_nothing() {
        assertThat(promise(given(taken(), overdue("05:01"), confirmed(RELAY_1, false, "06:00"))))
                .isEqualTo(new Promise.Overdue(FIVE_PAST));
    }

    @Test
    void s114_overdue_after_the_evidence_takes_nothing_back() {
        assertThat(promise(given(taken(), confirmed(RELAY_1, true, "04:00"), overdue("05:01"))))
                .isEqualTo(new Promise.Kept(FIVE_PAST));
    }

    @Test
    void s116_words_that_were_corrected_before_they_were_read_back_keep_nothing() {
        assertThat(given(taken(), corrected("03:00")).when(right(RELAY_1, "03:30")))
                .containsExactly(confirmed(RELAY_1, false, "03:30"));
    }

    @Test
    void s116_at_the_moment_of_the_correction_the_old_words_are_no_longer_valid() {
        assertThat(given(taken(), corrected("03:00")).when(right(RELAY_1, "03:00")))
                .containsExactly(confirmed(RELAY_1, false, "03:00"));
    }

    @Test
    void s116_words_read_back_while_they_were_valid_count_though_told_after_the_correction() {
        assertThat(given(taken(), corrected("03:00")).when(right(RELAY_1, "02:59")))
                .containsExactly(confirmed(RELAY_1, true, "02:59"));
    }

    @Test
    void s116_the_corrected_words_keep_the_promise_within_its_old_moment_only() {
        var corrected = given(taken(), wrong(RELAY_1, "02:00"), corrected("03:00"));

        assertThat(corrected.when(right(RELAY_2, "05:00"))).containsExactly(confirmed(RELAY_2, true, "05:00"));
        assertThat(corrected.when(right(RELAY_2, "05:01"))).containsExactly(confirmed(RELAY_2, false, "05:01"));
    }

    @Test
    void doubled_and_shuffled_steps_end_in_the_same_promise_and_the_same_steps() {
        var steps = List.of(
                new RecordRelayed(MESSAGE, RELAY_1, "staff-lin", "page", "recipient", time("01:00")),
                new RecordSeen(MESSAGE, RELAY_1, "staff-lin", time("02:00")),
                new RecordReadBack(MESSAGE, RELAY_1, "staff-lin", false, "compared", time("03:00")),
                right(RELAY_1, "04:00"),
                new MarkRelayOverdue(MESSAGE, time("05:01")),
                new RecordEscalation(MESSAGE, RELAY_1, "deputy", "staff-wang", time("10:00"), time("05:01")),
                new RecordRelayed(MESSAGE, RELAY_1, "staff-wang", "e-mail", "deputy", time("05:02")));
        var inOrder = (Taken) told(steps).state();

        var random = new Random(114);
        for (int round = 0; round < 500; round++) {
            var shuffled = new ArrayList<PhoneMessageCommand>(steps);
            shuffled.addAll(steps);
            Collections.shuffle(shuffled, random);
            var state = (Taken) told(shuffled).state();
            assertThat(state.promise()).isEqualTo(new Promise.Kept(FIVE_PAST));
            assertThat(state.relays()).isEqualTo(inOrder.relays());
        }
    }

    private static GivenMessage told(List<? extends PhoneMessageCommand> steps) {
        var all = new ArrayList<PhoneMessageCommand>(List.of(take()));
        all.addAll(steps);
        return afterAll(all.toArray(PhoneMessageCommand[]::new));
    }

    private static Promise promise(GivenMessage message) {
        return ((Taken) message.state()).promise();
    }

    private static RecordReadBack right(String relay, String at) {
        return new RecordReadBack(MESSAGE, relay, "staff-lin", true, "compared", time(at));
    }
}
