package dev.frontdesk.directory.extensiontable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.extensiontable.ExtensionTableCommand.MarkTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableCommand.PublishExtensionTable;
import dev.frontdesk.directory.extensiontable.ExtensionTableCommand.SetPublishingHour;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTablePublished;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.PublishingHourSet;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S59, S62: the extension table has an issue every working day. */
class ExtensionTableTest {

    private static final ExtensionTableId ID = ExtensionTableId.of("site-a");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final TableEntry LIN = entry("8133", "staff-lin");
    private static final TableEntry CHEN = entry("8134", "staff-chen");

    private ExtensionTableState state = ExtensionTableState.BEFORE;

    @Test
    void s59_the_first_issue_holds_everything_and_later_ones_what_is_different() {
        var first = publish(MONDAY, LIN, CHEN);
        var second = publish(MONDAY, LIN, entry("8135", "staff-wang"));

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.changed()).containsExactly(LIN, CHEN);
        assertThat(first.count()).isEqualTo(2);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.changed()).containsExactly(entry("8135", "staff-wang"));
        assertThat(second.dropped()).containsExactly("8134");
        assertThat(second.count()).isEqualTo(2);
    }

    @Test
    void s59_a_day_without_changes_has_its_issue_once() {
        var first = publish(MONDAY, LIN);
        var nextDay = publish(MONDAY.plusDays(1), LIN);

        assertThat(nextDay.number()).isEqualTo(2);
        assertThat(nextDay.changed()).isEmpty();
        assertThat(nextDay.digest()).isEqualTo(first.digest());
        assertThat(ExtensionTableDecider.decide(state, command(MONDAY.plusDays(1), LIN)))
                .isEmpty();
    }

    @Test
    void s59_the_digest_says_whether_two_issues_say_the_same() {
        var both = publish(MONDAY, LIN, CHEN).digest();

        assertThat(both).isEqualTo(TableDigest.of(List.of(LIN, CHEN))).hasSize(64);
        assertThat(publish(MONDAY, LIN).digest()).isNotEqualTo(both);
        assertThat(publish(MONDAY, CHEN, LIN).digest()).isEqualTo(both);
    }

    @Test
    void s59_a_day_without_a_table_is_overdue_once_and_only_where_somebody_waits() {
        assertThat(overdue(TEN.plusSeconds(1))).isEmpty();
        hour(LocalTime.of(10, 0));
        assertThat(overdue(TEN)).as("exactly at the hour there is still time").isEmpty();

        assertThat(overdue(TEN.plusSeconds(1)))
                .containsExactly(new ExtensionTableOverdue(
                        "exttable-site-a", "site-a", "2026-11-23", TEN, "S59", TEN.plusSeconds(1)));
        assertThat(overdue(TEN.plusSeconds(2))).isEmpty();
    }

    @Test
    void s59_a_table_that_is_there_is_not_overdue() {
        hour(LocalTime.of(10, 0));
        publish(MONDAY, LIN);
        assertThat(overdue(TEN.plusSeconds(1))).isEmpty();
    }

    @Test
    void the_same_hour_again_changes_nothing() {
        assertThat(hour(LocalTime.of(10, 0)))
                .containsExactly(new PublishingHourSet("exttable-site-a", "site-a", "10:00", TEN));
        assertThat(hour(LocalTime.of(10, 0))).isEmpty();
        assertThat(hour(null)).hasSize(1);
        assertThat(overdue(TEN.plusSeconds(1))).isEmpty();
    }

    private ExtensionTablePublished publish(LocalDate day, TableEntry... entries) {
        return (ExtensionTablePublished) happened(ExtensionTableDecider.decide(state, command(day, entries)))
                .getFirst();
    }

    private List<ExtensionTableEvent> overdue(Instant at) {
        return happened(ExtensionTableDecider.decide(state, new MarkTableOverdue(ID, MONDAY, TEN, at)));
    }

    private List<ExtensionTableEvent> hour(LocalTime by) {
        return happened(ExtensionTableDecider.decide(state, new SetPublishingHour(ID, "site-a", by, TEN)));
    }

    private List<ExtensionTableEvent> happened(List<ExtensionTableEvent> events) {
        for (var event : events) {
            state = state.after(event);
        }
        return events;
    }

    private static PublishExtensionTable command(LocalDate day, TableEntry... entries) {
        return new PublishExtensionTable(ID, "site-a", day, List.of(entries), TEN);
    }

    private static TableEntry entry(String extension, String staffId) {
        return new TableEntry(extension, "staff", staffId, new Names("林", "Lin"), "dept-sales");
    }
}
