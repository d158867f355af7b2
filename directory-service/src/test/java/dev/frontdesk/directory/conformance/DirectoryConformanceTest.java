package dev.frontdesk.directory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Conformance;
import dev.frontdesk.axon.conformance.Story;
import dev.frontdesk.directory.disclosure.DisclosureEvent.ContactRevealed;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTablePublished;
import dev.frontdesk.directory.outing.OutingEvent.OutingRegistered;
import dev.frontdesk.directory.outing.OutingEvent.ReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.ReturnRegistered;
import dev.frontdesk.directory.relay.RelayEvent.RelayDelivered;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayEvent.RelayWithdrawn;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyCorrected;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyGapFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyOverridden;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule, broken and just kept. */
class DirectoryConformanceTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    private Instant now = at(7 * 24 * 3600);

    @Test
    void s59_the_table_of_the_day_is_published_in_time() {
        var overdue = new ExtensionTableOverdue("exttable-site-a", "site-a", "2026-11-23", at(0), "S59", at(1));
        assertThat(rules("exttable-site-a", overdue)).containsExactly("S59");
        assertThat(rules("exttable-site-a", published(-1), overdue))
                .as("told late")
                .isEmpty();
        assertThat(rules("exttable-site-a", overdue, published(60)))
                .as("late after all")
                .containsExactly("S59");
    }

    @Test
    void s16_a_gap_is_filled_before_it_begins() {
        var gap = new DutyGapFound("roster-1", "2026-11-23", at(100), at(200), at(0));
        assertThat(rules("roster-1", gap)).containsExactly("S16");
        assertThat(rules("roster-1", gap, new DutyOverridden("roster-1", "o", "staff-1", at(100), at(200), at(100))))
                .isEmpty();
        assertThat(rules("roster-1", gap, new DutyOverridden("roster-1", "o", "staff-1", at(100), at(199), at(50))))
                .containsExactly("S16");
        assertThat(rules("roster-1", gap, new DutyOverridden("roster-1", "o", "staff-1", at(100), at(200), at(101))))
                .containsExactly("S16");
        assertThat(rules(
                        "roster-1", gap, new DutyCorrected("roster-1", "c", "staff-1", at(100), at(200), "r", at(900))))
                .isEmpty();
        now = at(100);
        assertThat(rules("roster-1", gap)).as("it has not begun").isEmpty();
    }

    @Test
    void s64_who_went_out_is_written_down_as_back() {
        var left = new OutingRegistered("outing-1", "site-a", "staff-1", "bank", at(3600), "S78", at(0));
        var overdue = new ReturnOverdue("outing-1", "staff-1", at(0), at(3600), "S78", at(3601));
        assertThat(rules("outing-1", left, overdue)).containsExactly("S64");
        assertThat(rules("outing-1", left, overdue, new ReturnRegistered("outing-1", "staff-1", true, at(7200))))
                .isEmpty();
        now = at(3600 + 24 * 3600);
        assertThat(rules("outing-1", left, overdue)).isEmpty();
    }

    @Test
    void s89_s105_nobody_outside_is_told_without_leave_of_somebody_else() {
        assertThat(rules("disclosure-1", told("outsider", true, null))).containsExactly("S89");
        assertThat(rules("disclosure-1", told("outsider", true, "clerk")))
                .as("their own leave")
                .containsExactly("S89");
        assertThat(rules("disclosure-1", told("outsider", false, null))).containsExactly("S105");
        assertThat(rules("disclosure-1", told("outsider", true, "lead"))).isEmpty();
        assertThat(rules("disclosure-1", told("inside", true, null))).isEmpty();
    }

    @Test
    void s121_somebody_is_told_before_the_limit() {
        var asked = new RelayRequested(
                "relay-1",
                "message-1",
                "message",
                "staff-1",
                "r",
                "person-1",
                "d",
                at(0),
                at(300),
                300,
                null,
                null,
                at(0));
        assertThat(rules("relay-1", asked)).containsExactly("S121");
        assertThat(rules("relay-1", asked, delivered(301))).containsExactly("S121");
        assertThat(rules("relay-1", asked, delivered(300))).isEmpty();
        assertThat(rules("relay-1", asked, new RelayWithdrawn("relay-1", "message-1", "relay-2", at(10))))
                .isEmpty();
    }

    private List<String> rules(String thing, DomainEvent... events) {
        var recorded = IntStream.range(0, events.length)
                .mapToObj(n -> new Recorded(
                        "event-" + n,
                        "Thing",
                        thing,
                        n,
                        "name",
                        events[n].occurredAt(),
                        Origin.system("test", "site-a", "c"),
                        events[n]))
                .toList();
        return Conformance.judge(new DirectoryConformance().checks(), new Story(thing, recorded, now)).stream()
                .map(Breach::rule)
                .toList();
    }

    private static Instant at(long seconds) {
        return TEN.plusSeconds(seconds);
    }

    private static ExtensionTablePublished published(long seconds) {
        return new ExtensionTablePublished(
                "exttable-site-a", "site-a", 1, "2026-11-23", List.of(), List.of(), 0, "d", at(seconds));
    }

    private static ContactRevealed told(String audience, boolean restricted, @Nullable String approver) {
        return new ContactRevealed(
                "disclosure-1",
                "site-a",
                "staff-1",
                "clerk",
                "p",
                "call-1",
                audience,
                restricted,
                approver,
                "S89",
                at(0));
    }

    private static RelayDelivered delivered(long seconds) {
        return new RelayDelivered("relay-1", "message-1", "staff-1", "recipient", "page", at(seconds));
    }
}
