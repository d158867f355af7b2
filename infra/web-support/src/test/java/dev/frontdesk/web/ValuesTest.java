package dev.frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Times, versions, cursors and pages on their own. */
class ValuesTest {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00.123456789Z");
    private static final Clock CLOCK = Clock.fixed(TEN, ZoneOffset.UTC);

    @Test
    void what_happened_without_a_time_happened_now_to_the_microsecond() {
        assertThat(Times.happened(null, CLOCK)).isEqualTo(Instant.parse("2026-03-02T10:00:00.123456Z"));
    }

    @Test
    void a_clock_that_is_thirty_seconds_fast_is_taken_for_now_and_a_faster_one_is_refused() {
        assertThat(Times.happened(TEN.plusSeconds(30), "takenAt", CLOCK))
                .isEqualTo(Instant.parse("2026-03-02T10:00:00.123456Z"));
        assertThatThrownBy(() -> Times.happened(TEN.plusSeconds(30).plusNanos(1), "takenAt", CLOCK))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused -> assertThat(refused.errors())
                                .containsExactly(new FieldError("takenAt", "time-in-future")));
    }

    @Test
    void the_past_is_taken_as_it_is() {
        assertThat(Times.happened(Instant.EPOCH, CLOCK)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void a_version_is_one_strong_tag() {
        assertThat(Versions.expected("\"7\"")).isEqualTo(7);
        assertThatThrownBy(() -> Versions.expected((String) null)).isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> Versions.expected("")).isInstanceOf(VersionRequired.class);
        for (var none : List.of("7", "W/\"7\"", "\"7\", \"8\"", "\"-1\"", "\"x\"", "\"1234567890123456789\"")) {
            assertThatThrownBy(() -> Versions.expected(none))
                    .isInstanceOf(BadInput.class)
                    .hasMessage("version-malformed");
        }
    }

    @Test
    void a_cursor_comes_back_as_it_went_out() {
        var cursor = Cursor.parse(Cursor.of(TEN, 42, "message-王").toString(), 3);
        assertThat(cursor).isNotNull();
        assertThat(cursor.instant(0)).isEqualTo(TEN);
        assertThat(cursor.number(1)).isEqualTo(42);
        assertThat(cursor.text(2)).isEqualTo("message-王");
        assertThat(Cursor.of(TEN, 42).toString()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_forged_cursor_is_bad_input_wherever_it_breaks() {
        assertThat(Cursor.parse(null, 2)).isNull();
        assertThat(Cursor.parse("", 2)).isNull();
        assertThatThrownBy(() -> Cursor.parse("%%%", 2)).hasMessage("cursor-malformed");
        assertThatThrownBy(() -> Cursor.parse(Cursor.of(1).toString(), 2)).hasMessage("cursor-malformed");
        assertThatThrownBy(() -> Cursor.of("x").number(0)).hasMessage("cursor-malformed");
        assertThatThrownBy(() -> Cursor.of("x").instant(0)).hasMessage("cursor-malformed");
    }

    @Test
    void a_page_has_a_next_one_only_when_there_is_more() {
        assertThat(Page.of(List.of(1, 2), 2, Cursor::of).next()).isNull();
        var page = Page.of(List.of(1, 2, 3), 2, Cursor::of);
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.next()).isEqualTo(Cursor.of(2).toString());
    }

    @Test
    void a_page_has_fifty_rows_unless_asked_and_two_hundred_at_most() {
        assertThat(Page.size(null)).isEqualTo(50);
        assertThat(Page.size(1)).isEqualTo(1);
        assertThat(Page.size(200)).isEqualTo(200);
        assertThat(Page.size(201)).isEqualTo(200);
        assertThatThrownBy(() -> Page.size(0)).hasMessage("number-invalid");
    }

    @Test
    void an_account_without_a_member_of_staff_cannot_act_as_one() {
        var actor = new Actor("crm", null, "site-a", Set.of(Roles.INTEGRATION), "front-desk", "c");
        assertThat(actor.has(Roles.INTEGRATION)).isTrue();
        assertThat(actor.has(Roles.ADMIN)).isFalse();
        assertThatThrownBy(actor::staff).isInstanceOf(Forbidden.class);
    }
}
