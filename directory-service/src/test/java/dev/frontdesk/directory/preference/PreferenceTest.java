package dev.frontdesk.directory.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.preference.PreferenceCommand.ChooseWays;
import dev.frontdesk.directory.preference.PreferenceEvent.WaysChosen;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S121: how somebody wants to be told. */
class PreferenceTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Way CHAT = new Way("chat-a-desk", "lin.xiaoyu");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0));

    @Test
    void s121_ways_are_chosen_whole() {
        assertThat(when(new PreferenceState.Unknown(), choose(NIGHT, CHAT, Way.MAIL)))
                .containsExactly(chosen(NIGHT, CHAT, Way.MAIL));
    }

    @Test
    void s121_the_same_again_changes_nothing_and_another_order_does() {
        var before = new PreferenceState.Unknown().after(chosen(NIGHT, CHAT, Way.MAIL));

        assertThat(when(before, choose(NIGHT, CHAT, Way.MAIL))).isEmpty();
        assertThat(when(before, choose(NIGHT, Way.MAIL, CHAT))).containsExactly(chosen(NIGHT, Way.MAIL, CHAT));
        assertThat(when(before, choose(null, CHAT, Way.MAIL))).containsExactly(chosen(null, CHAT, Way.MAIL));
    }

    @Test
    void s121_a_channel_is_named_once_and_quiet_hours_end() {
        refuses("way-twice", choose(null, CHAT, Way.MAIL, new Way("chat-a-desk", null)));
        refuses("quiet-hours-endless", choose(new QuietHours(LocalTime.NOON, LocalTime.NOON), Way.MAIL));
    }

    @ParameterizedTest(name = "quiet {0} to {1}, at {2}: until {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "12:00, 13:00, 11:59, -",
                "12:00, 13:00, 12:00, 2026-11-23T05:00:00Z",
                "12:00, 13:00, 12:59, 2026-11-23T05:00:00Z",
                "12:00, 13:00, 13:00, -",
                "19:00, 08:00, 23:59, 2026-11-24T00:00:00Z",
                "19:00, 08:00, 00:00, 2026-11-23T00:00:00Z",
                "19:00, 00:00, 23:59, 2026-11-23T16:00:00Z",
                "19:00, 00:00, 00:00, -"
            })
    void s121_quiet_hours_begin_with_their_first_minute_and_are_over_with_their_last(
            LocalTime from, LocalTime until, LocalTime time, Instant end) {
        var zone = ZoneId.of("Asia/Shanghai");
        var now = time.atDate(java.time.LocalDate.of(2026, 11, 23)).atZone(zone).toInstant();

        assertThat(new QuietHours(from, until).endAfter(now, zone)).isEqualTo(end);
    }

    /** 2026-11-28 is a Saturday. */
    @ParameterizedTest(name = "nights and weekends quiet, at {0}: until {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-27T10:59:00Z, -",
                "2026-11-27T11:00:00Z, 2026-11-30T00:00:00Z",
                "2026-11-28T04:00:00Z, 2026-11-30T00:00:00Z",
                "2026-11-29T15:59:00Z, 2026-11-30T00:00:00Z",
                "2026-11-29T23:59:00Z, 2026-11-30T00:00:00Z",
                "2026-11-30T00:00:00Z, -"
            })
    void s121_days_of_the_week_are_quiet_from_midnight_to_midnight(Instant now, Instant end) {
        var weekend = new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0), List.of(6, 7));

        assertThat(weekend.endAfter(now, ZoneId.of("Asia/Shanghai"))).isEqualTo(end);
    }

    @Test
    void s121_some_day_is_not_quiet() {
        var always = new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0), List.of(1, 2, 3, 4, 5, 6, 7));
        var mondays = new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0), List.of(2, 3, 4, 5, 6, 7));

        refuses("quiet-hours-endless", choose(always, Way.MAIL));
        assertThat(when(new PreferenceState.Unknown(), choose(mondays, Way.MAIL)))
                .hasSize(1);
        assertThat(mondays.endAfter(Instant.parse("2026-11-24T04:00:00Z"), ZoneId.of("Asia/Shanghai")))
                .isEqualTo(Instant.parse("2026-11-30T00:00:00Z"));
    }

    private static List<PreferenceEvent> when(PreferenceState state, ChooseWays command) {
        return PreferenceDecider.decide(state, command);
    }

    private static void refuses(String code, ChooseWays command) {
        assertThatThrownBy(() -> when(new PreferenceState.Unknown(), command))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static ChooseWays choose(@Nullable QuietHours quiet, Way... ways) {
        return new ChooseWays(PreferenceId.of("staff-lin"), "site-a", "staff-lin", List.of(ways), quiet, NINE);
    }

    private static WaysChosen chosen(@Nullable QuietHours quiet, Way... ways) {
        return new WaysChosen("preference-staff-lin", "site-a", "staff-lin", List.of(ways), quiet, NINE);
    }
}
