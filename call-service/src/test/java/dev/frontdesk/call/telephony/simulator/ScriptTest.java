package dev.frontdesk.call.telephony.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.call.routing.LineState;
import dev.frontdesk.call.telephony.TelephoneSignal.CallAnswered;
import dev.frontdesk.call.telephony.TelephoneSignal.CallArrived;
import dev.frontdesk.call.telephony.TelephoneSignal.CallFreed;
import dev.frontdesk.call.telephony.TelephoneSignal.CallPlaced;
import dev.frontdesk.call.telephony.TelephoneSignal.CallTried;
import dev.frontdesk.call.telephony.TelephoneSignal.LineSeen;
import dev.frontdesk.call.telephony.TelephoneSignal.PlacedCallAnswered;
import dev.frontdesk.call.telephony.TelephoneSignal.PlacedCallFreed;
import dev.frontdesk.call.telephony.TelephoneSignal.Reached;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A script says in plain words what happens on the telephone. */
class ScriptTest {

    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void every_kind_of_line_is_understood_and_told_in_the_order_of_its_moment() {
        var script = read("""
            # a morning
            0:00:30 call c1 ends
            0:00:00 line 8211 do-not-disturb

            0:00:05.250 call c1 rings 8000 from 021-61234567 as 陈先生
            0:00:07 call c1 answered
            1:00:20 call c2 rings 8300
            0:00:20 call c1 tried 8211 no-answer
            1:10:00 out o1 from 8211 to 13800138000
            1:10:08 out o1 answered
            1:11:20 out o1 ends
            """);

        assertThat(script.unreadable()).isEmpty();
        assertThat(script.entries())
                .extracting(Script.Entry::signal)
                .containsExactly(
                        new LineSeen("8211", LineState.DO_NOT_DISTURB, START),
                        new CallArrived("s/c1", "5", "8000", "021-61234567", "陈先生", START.plusMillis(5250)),
                        new CallAnswered("s/c1", "6", START.plusSeconds(7)),
                        new CallTried("s/c1", "8", "8211", Reached.NO_ANSWER, START.plusSeconds(20)),
                        new CallFreed("s/c1", START.plusSeconds(30)),
                        new CallArrived("s/c2", "7", "8300", null, null, START.plusSeconds(3620)),
                        new CallPlaced("s/o1", "8211", "13800138000", START.plusSeconds(4200)),
                        new PlacedCallAnswered("s/o1", START.plusSeconds(4208)),
                        new PlacedCallFreed("s/o1", START.plusSeconds(4280)));
    }

    @Test
    void lines_that_mean_nothing_are_named() {
        assertThat(read("""
            0:00:00 line 8211 asleep
            0:00:00 line 12 busy
            0:61:00 line 8211 busy
            line 8211 busy
            0:00:00 call c1 shouts
            0:00:00 line 8211 busy
            """).unreadable()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_caller_stands_in_no_log_line() {
        assertThat(read("0:00:00 call c1 rings 8000 from 13800138000 as 陈先生")
                        .entries()
                        .toString())
                .doesNotContain("13800138000", "陈先生");
    }

    @Test
    void without_a_simulator_nothing_is_played() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> new Scripts(null).play("site-a", "s", "", START))
                .extracting(Rejection::code)
                .isEqualTo("simulator-off");
    }

    private static Script read(String text) {
        return Script.read("s", text, START);
    }
}
