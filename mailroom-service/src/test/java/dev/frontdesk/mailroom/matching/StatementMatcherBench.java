package dev.frontdesk.mailroom.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.mailroom.tariff.Place;
import dev.frontdesk.mailroom.tariff.Tariff;
import dev.frontdesk.mailroom.tariff.Tariff.Surcharges;
import dev.frontdesk.mailroom.tariff.Tariff.Zone;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A statement of 20,000 lines, a hundredth of which is not right. Run with {@code -Dtest=StatementMatcherBench}. */
class StatementMatcherBench {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Test
    void s131_twenty_thousand_lines_take_less_than_five_seconds() {
        var zone = new Zone("1", "全国", "Everywhere", List.of("*"), 1000, 1000, 1000, 200);
        var tariffs = TariffBook.always(new Tariff(List.of(zone), Surcharges.NONE, 0));
        var items = IntStream.range(0, 20_000)
                .mapToObj(n -> new SentItem(
                        "item-" + n,
                        n % 500 == 0 ? List.of() : List.of("SF" + n),
                        DAY.plusDays(n % 30),
                        Place.UNKNOWN,
                        900,
                        0,
                        false,
                        n % 400 == 0,
                        false,
                        true))
                .toList();
        var lines = IntStream.range(0, 20_000)
                .mapToObj(n -> new StatementLine(
                        n + 1, "SF" + (n % 300 == 0 ? n + 1 : n), DAY.plusDays(n % 30), "", "", 900, 1000))
                .toList();

        var begun = System.nanoTime();
        var found = StatementMatcher.compare(lines, items, tariffs, Set.of());
        var took = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(found.matchedCents() + found.differenceCents()).isEqualTo(20_000_000);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        org.slf4j.LoggerFactory.getLogger(getClass())
                .info(
                        "20000 lines: {} matches, {} differences in {} ms",
                        found.matches().size(),
                        found.differences().size(),
                        took.toMillis());
    }
}
