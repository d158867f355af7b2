package dev.frontdesk.call.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.line.LineReports.Counting;
import dev.frontdesk.call.line.ToldLines.Due;
import dev.frontdesk.call.routing.LineReport;
import dev.frontdesk.call.routing.LineState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** S59, S62. What the others are told of a line: what changed, also that it is unknown now, and nothing else. */
class ToldLineTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Instant BEGAN = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant SEEN = BEGAN.plusSeconds(40);
    private static final ToldLine BUSY = told(LineState.BUSY, SEEN, SEEN);

    @Test
    void s59_a_state_holds_since_it_began_and_half_an_hour_longer_than_it_may_be_old() {
        assertThat(BUSY)
                .isEqualTo(new ToldLine(
                        LineState.BUSY, LineState.BUSY, "pbx", BEGAN, SEEN, Instant.parse("2026-11-23T01:31:40Z")));
    }

    @Test
    void s59_exactly_at_the_limit_it_still_holds_and_a_moment_later_it_is_unknown_since_then() {
        var limit = SEEN.plus(LIMIT);

        assertThat(told(LineState.BUSY, SEEN, limit)).isEqualTo(BUSY);
        assertThat(told(LineState.BUSY, SEEN, limit.plusNanos(1000)))
                .isEqualTo(new ToldLine(LineState.UNKNOWN, LineState.BUSY, "pbx", limit, SEEN, null));
    }

    @Test
    void what_is_seen_again_is_no_news() {
        assertThat(told(LineState.BUSY, SEEN.plusSeconds(20), SEEN.plusSeconds(20))
                        .isNewsAfter(BUSY, SEEN.plusSeconds(20)))
                .isFalse();
        assertThat(BUSY.isNewsAfter(null, SEEN)).isTrue();
    }

    @Test
    void another_state_another_source_and_the_same_state_begun_anew_are_news() {
        assertThat(told(LineState.IDLE, SEEN, SEEN).isNewsAfter(BUSY, SEEN)).isTrue();
        assertThat(ToldLine.of(counting(LineState.BUSY, "manual", BEGAN, SEEN), LIMIT, SEEN)
                        .isNewsAfter(BUSY, SEEN))
                .isTrue();
        assertThat(ToldLine.of(counting(LineState.BUSY, "pbx", SEEN, SEEN), LIMIT, SEEN)
                        .isNewsAfter(BUSY, SEEN))
                .isTrue();
        var unknown = told(LineState.BUSY, SEEN, SEEN.plusSeconds(61));
        assertThat(unknown.isNewsAfter(BUSY, SEEN.plusSeconds(61))).isTrue();
        assertThat(unknown.isNewsAfter(unknown, SEEN.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void a_line_that_goes_on_is_told_again_a_quarter_of_an_hour_before_what_was_told_ends() {
        var latest = Instant.parse("2026-11-23T01:16:40Z");

        assertThat(told(LineState.BUSY, latest, latest).isNewsAfter(BUSY, latest))
                .isFalse();
        var later = latest.plusNanos(1000);
        assertThat(told(LineState.BUSY, later, later).isNewsAfter(BUSY, later)).isTrue();
    }

    @Test
    void a_line_is_looked_at_again_when_it_grows_too_old_or_has_to_be_told_again_and_an_unknown_one_never() {
        var again = told(LineState.BUSY, SEEN.plusSeconds(910), SEEN.plusSeconds(910));

        assertThat(BUSY.lookAgainAt(BUSY, LIMIT)).isEqualTo(SEEN.plus(LIMIT));
        assertThat(again.lookAgainAt(BUSY, LIMIT)).isEqualTo(Instant.parse("2026-11-23T01:16:40Z"));
        var unknown = told(LineState.BUSY, SEEN, SEEN.plusSeconds(61));
        assertThat(unknown.lookAgainAt(unknown, LIMIT)).isNull();
    }

    @Test
    void what_is_told_later_has_the_higher_number_also_when_the_numbers_were_lost() {
        var first =
                new Due("site-a", "8211", 1, 0, null).look(counting(LineState.BUSY, "pbx", BEGAN, SEEN), LIMIT, SEEN);
        var sameMoment = new Due("site-a", "8211", 2, first.sequence(), first.line())
                .look(counting(LineState.IDLE, "pbx", SEEN, SEEN), LIMIT, SEEN);
        var afterTheLoss = new Due("site-a", "8211", 1, 0, null)
                .look(counting(LineState.IDLE, "pbx", SEEN, SEEN), LIMIT, SEEN.plusMillis(5));

        assertThat(first.news()).isTrue();
        assertThat(sameMoment.sequence()).isEqualTo(first.sequence() + 1);
        assertThat(afterTheLoss.sequence()).isGreaterThan(sameMoment.sequence());
    }

    @Test
    void of_a_line_nobody_reported_within_a_day_there_is_nothing_to_say() {
        var looked = new Due("site-a", "8211", 1, 7, BUSY).look(null, LIMIT, SEEN.plus(Duration.ofDays(2)));

        assertThat(looked.news()).isFalse();
        assertThat(looked.line()).isEqualTo(BUSY);
        assertThat(looked.sequence()).isEqualTo(7);
        assertThat(looked.lookAgainAt()).isNull();
    }

    private static ToldLine told(LineState state, Instant seen, Instant now) {
        return ToldLine.of(counting(state, "pbx", BEGAN, seen), LIMIT, now);
    }

    private static Counting counting(LineState state, String source, Instant since, Instant seen) {
        return new Counting(new LineReport(state, source, seen), since);
    }
}
