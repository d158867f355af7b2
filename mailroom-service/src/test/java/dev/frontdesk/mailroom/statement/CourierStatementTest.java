package dev.frontdesk.mailroom.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.matching.StatementLine;
import dev.frontdesk.mailroom.statement.CourierStatementCommand.ImportStatement;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementImported;
import dev.frontdesk.mailroom.statement.CourierStatementEvent.StatementLinesImported;
import dev.frontdesk.mailroom.statement.CourierStatementState.Imported;
import dev.frontdesk.mailroom.statement.CourierStatementState.NotImported;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S131. A statement is taken in whole, once. */
class CourierStatementTest {

    private static final CourierStatementId ID = new CourierStatementId("statement-" + "a".repeat(40));
    private static final Instant TEN = Instant.parse("2026-11-02T02:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 1", "500, 1", "501, 2", "20000, 40"})
    void s131_all_lines_are_kept_in_events_of_five_hundred(int lines, int chunks) {
        var events = CourierStatementDecider.decide(new NotImported(), take(lines, "d1"));

        assertThat(events.getFirst())
                .isEqualTo(new StatementImported(
                        ID.value(),
                        "site-a",
                        "account-sf",
                        "2026-10",
                        "d1",
                        lines,
                        chunks,
                        lines * 10L,
                        "clerk",
                        "S131",
                        TEN));
        assertThat(events).hasSize(1 + chunks);
        assertThat(events.stream().skip(1).flatMap(event -> ((StatementLinesImported) event).lines().stream()))
                .containsExactlyElementsOf(take(lines, "d1").lines());
    }

    @Test
    void the_same_file_again_changes_nothing_and_another_one_is_refused() {
        assertThat(CourierStatementDecider.decide(new Imported("d1"), take(3, "d1")))
                .isEmpty();
        assertThatThrownBy(() -> CourierStatementDecider.decide(new Imported("d1"), take(3, "d2")))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("id-taken"));
    }

    private static ImportStatement take(int lines, String digest) {
        List<StatementLine> all = IntStream.rangeClosed(1, lines)
                .mapToObj(n -> new StatementLine(n, "SF" + n, null, "", "", 0, 10))
                .toList();
        return new ImportStatement(ID, "site-a", "account-sf", YearMonth.of(2026, 10), digest, all, "clerk", TEN);
    }
}
