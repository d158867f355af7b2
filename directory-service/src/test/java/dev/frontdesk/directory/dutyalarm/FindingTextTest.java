package dev.frontdesk.directory.dutyalarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDoubleCoverFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyGapFound;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** I8: what the one who plans the duty reads. */
class FindingTextTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    @Test
    void i8_each_finding_stands_on_a_line_of_its_own_in_the_time_of_the_site() {
        var text = FindingText.of(
                new Names("销售值班", "Sales duty"),
                ZoneId.of("Asia/Shanghai"),
                List.of(
                        new DutyGapFound("roster-1", "2026-11-24", NOON, NOON.plusSeconds(3600), NOON),
                        new DutyDoubleCoverFound(
                                "roster-1", "2026-11-24", NOON, NOON.plusSeconds(60), List.of("a", "b"), NOON)));

        assertThat(text)
                .contains("销售值班", "Sales duty")
                .contains("\n11-24 12:00 – 11-24 13:00 无人值班 / nobody on duty")
                .contains("\n11-24 12:00 – 11-24 12:01 重复排班 / more than one on duty");
    }

    @Test
    void a_missing_year_is_named_in_both_languages() {
        assertThat(FindingText.missing(2027)).contains("2027 年", "of 2027");
    }
}
