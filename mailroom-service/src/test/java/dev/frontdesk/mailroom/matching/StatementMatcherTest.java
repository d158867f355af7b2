package dev.frontdesk.mailroom.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.mailroom.matching.Comparison.Match;
import dev.frontdesk.mailroom.tariff.Place;
import dev.frontdesk.mailroom.tariff.Tariff;
import dev.frontdesk.mailroom.tariff.Tariff.Surcharges;
import dev.frontdesk.mailroom.tariff.Tariff.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S131, S132. A courier's statement against what was really sent. */
class StatementMatcherTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final Tariff TARIFF = new Tariff(
            List.of(new Zone("1", "全国", "Everywhere", List.of("*"), 1000, 1000, 1000, 200)), Surcharges.NONE, 0);
    private static final TariffBook TARIFFS = TariffBook.always(TARIFF);

    @Test
    void s131_a_line_that_is_right_is_matched() {
        var found = compare(List.of(line(1, "SF1", 900, 1000)), List.of(item("a", "SF1", 800)));

        assertThat(found.matches()).containsExactly(new Match(1, "item-a", 1000));
        assertThat(found.differences()).isEmpty();
    }

    @Test
    void s132_a_waybill_nobody_sent_is_unknown() {
        var found = compare(List.of(line(7, "SF9", 900, 1500)), List.of());

        assertThat(found.differences())
                .containsExactly(new Difference(
                        "unknown-waybill-7", "unknown-waybill", List.of(7), List.of(), "SF9", 1500, null, 900, 0));
    }

    @Test
    void s132_an_item_without_a_line_is_missing_in_the_statement_and_costs_nothing() {
        var found = compare(List.of(), List.of(item("a", "SF1", 1500)));

        assertThat(found.differences())
                .containsExactly(new Difference(
                        "missing-in-statement-item-a",
                        "missing-in-statement",
                        List.of(),
                        List.of("item-a"),
                        "SF1",
                        0,
                        1200L,
                        0,
                        1500));
    }

    @Test
    void an_item_of_another_month_is_known_but_not_missed() {
        var other = new SentItem(
                "item-b", List.of("SF2"), DAY.minusMonths(1), Place.UNKNOWN, 500, 0, false, false, false, false);

        assertThat(compare(List.of(), List.of(other)).differences()).isEmpty();
        assertThat(compare(List.of(line(1, "SF2", 500, 1000)), List.of(other)).matches())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"999, price", "1001, price", "1000, ''"})
    void s132_any_other_price_than_the_tariffs_is_a_difference(long cents, String kind) {
        var found = compare(List.of(line(1, "SF1", 900, cents)), List.of(item("a", "SF1", 900)));

        assertThat(kinds(found)).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000, ''", "1001, 1200, weight", "800, 1000, ''"})
    void s132_a_weight_of_another_step_is_a_difference_and_one_within_the_step_is_none(
            long billed, long cents, String kind) {
        var found = compare(List.of(line(1, "SF1", billed, cents)), List.of(item("a", "SF1", 950)));

        assertThat(kinds(found)).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @Test
    void where_nobody_weighed_the_item_the_couriers_weight_is_priced() {
        var found = compare(List.of(line(1, "SF1", 1500, 1200)), List.of(item("a", "SF1", 0)));

        assertThat(found.matches()).hasSize(1);
    }

    @Test
    void s132_a_price_that_no_tariff_explains_is_a_difference() {
        var found = StatementMatcher.compare(
                List.of(line(1, "SF1", 900, 1000)),
                List.of(item("a", "SF1", 900)),
                new TariffBook(new TreeMap<>()),
                Set.of());

        assertThat(found.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo("price");
            assertThat(difference.expectedCents()).isNull();
        });
    }

    @Test
    void a_tariff_is_valid_from_its_own_day_on() {
        var dearer = new Tariff(
                List.of(new Zone("1", "全国", "Everywhere", List.of("*"), 1000, 1100, 1000, 200)), Surcharges.NONE, 0);
        var tariffs = new TariffBook(new TreeMap<>(java.util.Map.of(DAY.minusDays(30), TARIFF, DAY, dearer)));

        assertThat(tariffs.on(DAY.minusDays(31))).isEmpty();
        assertThat(tariffs.on(DAY.minusDays(1))).contains(TARIFF);
        assertThat(tariffs.on(DAY)).contains(dearer);
    }

    @Test
    void s132_of_ten_equal_lines_one_counts_and_nine_are_duplicates() {
        var lines = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> line(number, "SF1", 900, 1000))
                .toList();

        var found = compare(lines, List.of(item("a", "SF1", 900)));

        assertThat(found.matches()).containsExactly(new Match(1, "item-a", 1000));
        assertThat(kinds(found)).hasSize(9).containsOnly("duplicate");
        assertThat(found.differences())
                .allSatisfy(each -> assertThat(each.expectedCents()).isZero());
    }

    @Test
    void of_two_lines_with_one_waybill_the_one_that_is_right_stands_for_the_item() {
        var found =
                compare(List.of(line(1, "SF1", 900, 800), line(2, "SF1", 900, 1000)), List.of(item("a", "SF1", 900)));

        assertThat(found.matches()).containsExactly(new Match(2, "item-a", 1000));
        assertThat(ids(found)).containsExactly("duplicate-1");
    }

    @Test
    void s132_what_an_approved_settlement_holds_is_not_paid_again() {
        var found = StatementMatcher.compare(
                List.of(line(1, "SF1", 900, 1000)), List.of(item("a", "SF1", 900)), TARIFFS, Set.of("SF1"));

        assertThat(found.matches()).isEmpty();
        assertThat(ids(found)).containsExactly("duplicate-1");
    }

    @Test
    void several_lines_that_make_up_the_price_of_one_item_are_a_split_shipment() {
        var found = compare(List.of(line(1, "SF1", 900, 700), line(2, "SF1", 0, 300)), List.of(item("a", "SF1", 900)));

        assertThat(ids(found)).containsExactly("split-shipment-1");
        assertThat(found.differences().getFirst().lines()).containsExactly(1, 2);
        assertThat(found.differenceCents()).isEqualTo(1000);
    }

    @Test
    void one_waybill_on_two_items_is_a_split_shipment_with_both() {
        var found = compare(
                List.of(line(1, "SF1", 900, 1000), line(2, "SF1", 900, 1000)),
                List.of(item("b", "SF1", 400), item("a", "SF1", 500)));

        assertThat(ids(found)).containsExactly("split-shipment-1", "duplicate-2");
        assertThat(found.differences().getFirst().itemIds()).containsExactly("item-a", "item-b");
        assertThat(found.differences().getFirst().expectedCents()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"500, 500, 1000", "500, 501, 1200", "500, 0, 1400"})
    void s132_two_items_in_one_parcel_cost_what_both_weigh_and_where_one_was_not_weighed_what_the_courier_says(
            long one, long other, long cents) {
        var found =
                compare(List.of(line(1, "SF1", 2100, 1400)), List.of(item("a", "SF1", one), item("b", "SF1", other)));

        assertThat(found.differences())
                .singleElement()
                .extracting(Difference::kind, Difference::expectedCents)
                .containsExactly("split-shipment", cents);
    }

    @ParameterizedTest
    @CsvSource({
        // What was registered, the two parcels as billed, what they should cost
        "2000, 1000, 1000, 2000",
        "2001, 1000, 1000, 2400",
        "1500, 3000, 3000, 2000",
        "4000, 3000, 1000, 2400",
        "0, 1001, 1000, 2200",
        "2000, 0, 1000, ",
        "2000, 0, 0, "
    })
    void s132_each_of_two_parcels_is_priced_by_its_share_of_what_the_item_weighs(
            long registered, long first, long second, @Nullable Long cents) {
        var item = new SentItem(
                "item-a", List.of("SF1", "SF2"), DAY, Place.UNKNOWN, registered, 0, false, false, false, true);

        var found = compare(List.of(line(1, "SF1", first, 5000), line(2, "SF2", second, 5000)), List.of(item));

        assertThat(found.differences())
                .singleElement()
                .extracting(Difference::kind, Difference::expectedCents)
                .containsExactly("split-shipment", cents);
    }

    @Test
    void s132_the_declared_value_of_an_item_in_two_parcels_is_insured_once() {
        var insured = TariffBook.always(new Tariff(
                List.of(new Zone("1", "全国", "Everywhere", List.of("*"), 1000, 1000, 1000, 200)),
                new Surcharges(0, List.of(), 0, 100, 0, 0),
                0));
        var item = new SentItem(
                "item-a", List.of("SF1", "SF2"), DAY, Place.UNKNOWN, 1500, 50_000, false, false, false, true);

        var found = StatementMatcher.compare(
                List.of(line(1, "SF1", 700, 1500), line(2, "SF2", 800, 1000)), List.of(item), insured, Set.of());

        assertThat(found.differences().getFirst().expectedCents()).isEqualTo(2500);
    }

    @Test
    void s132_what_another_account_pays_for_is_no_match_and_this_one_owes_nothing_for_it() {
        var item = new SentItem("item-a", List.of("SF1"), DAY, Place.UNKNOWN, 900, 0, false, false, true, false);

        var found = compare(List.of(line(1, "SF1", 900, 1000)), List.of(item));

        assertThat(found.matches()).isEmpty();
        assertThat(found.differences())
                .containsExactly(new Difference(
                        "other-account-1", "other-account", List.of(1), List.of("item-a"), "SF1", 1000, 0L, 900, 900));
    }

    @Test
    void an_item_in_two_parcels_is_one_split_shipment_with_a_line_for_each_and_a_third_line_is_a_duplicate() {
        var item =
                new SentItem("item-a", List.of("SF1", "SF2"), DAY, Place.UNKNOWN, 1500, 0, false, false, false, true);
        var both = List.of(line(1, "SF2", 700, 1000), line(2, "SF1", 800, 1000), line(3, "SF2", 700, 1000));

        var found = compare(both, List.of(item));

        assertThat(ids(found)).containsExactly("split-shipment-1", "duplicate-3");
        assertThat(found.differences().getFirst())
                .extracting(Difference::lines, Difference::itemIds, Difference::claimedCents, Difference::expectedCents)
                .containsExactly(List.of(1, 2), List.of("item-a"), 2000L, 2000L);
        assertThat(compare(both.subList(0, 1), List.of(item)).differences())
                .singleElement()
                .extracting(Difference::kind, Difference::expectedCents)
                .containsExactly("split-shipment", 1000L);
        assertThat(kinds(compare(List.of(), List.of(item)))).containsExactly("missing-in-statement");
    }

    @Test
    void s132_of_two_parcels_the_one_that_was_paid_is_a_duplicate() {
        var item =
                new SentItem("item-a", List.of("SF1", "SF2"), DAY, Place.UNKNOWN, 1500, 0, false, false, false, true);
        var found = StatementMatcher.compare(
                List.of(line(1, "SF1", 700, 1000), line(2, "SF2", 800, 1000)), List.of(item), TARIFFS, Set.of("SF1"));

        assertThat(ids(found)).containsExactly("duplicate-1", "split-shipment-2");
    }

    @Test
    void s132_a_private_item_is_named_even_when_the_price_is_right() {
        var item = new SentItem("item-a", List.of("SF1"), DAY, Place.UNKNOWN, 900, 0, false, true, false, true);

        assertThat(kinds(compare(List.of(line(1, "SF1", 900, 1000)), List.of(item))))
                .containsExactly("private-item");
    }

    @ParameterizedTest
    @CsvSource({"3, missing-in-register", "-3, missing-in-register", "4, unknown-waybill", "-4, unknown-waybill"})
    void an_item_without_a_waybill_sent_within_three_days_explains_a_number_nobody_knows(int days, String kind) {
        var found = compare(
                List.of(line(1, "SF9", 900, 1000)),
                List.of(new SentItem(
                        "item-a", List.of(), DAY.plusDays(days), Place.UNKNOWN, 900, 0, false, false, false, true)));

        assertThat(kinds(found)).contains(kind);
        assertThat(kinds(found).contains("missing-in-statement")).isEqualTo(kind.equals("unknown-waybill"));
    }

    @RepeatedTest(40)
    void s132_whatever_the_order_and_the_repetitions_every_cent_is_accounted_for_once(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var items = items(random);
        var lines = lines(random, items);
        var paid = Set.of("SF3", "SF4");

        var found = StatementMatcher.compare(lines, items, TARIFFS, paid);

        assertThat(found.matchedCents() + found.differenceCents())
                .isEqualTo(lines.stream().mapToLong(StatementLine::cents).sum());
        assertThat(usedLines(found))
                .containsExactlyInAnyOrderElementsOf(
                        lines.stream().map(StatementLine::number).toList());
        var usedItems = found.matches().stream().map(Match::itemId).toList();
        assertThat(new HashSet<>(usedItems)).hasSameSizeAs(usedItems);

        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        var shuffledItems = new ArrayList<>(items);
        Collections.shuffle(shuffledItems, random);
        var again = StatementMatcher.compare(shuffled, shuffledItems, TARIFFS, paid);
        assertThat(again).isEqualTo(found);
    }

    @RepeatedTest(10)
    void s132_a_statement_repeated_as_a_whole_is_paid_once(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var items = items(random);
        var lines = items.stream()
                .flatMap(item -> item.waybills().stream().limit(1))
                .distinct()
                .toList();
        var once = IntStream.range(0, lines.size())
                .mapToObj(n -> line(n + 1, lines.get(n), 0, 1000))
                .toList();
        var twice = Stream.concat(
                        once.stream(),
                        once.stream().map(line -> line(line.number() + 1000, line.waybill(), 0, line.cents())))
                .toList();

        var first = StatementMatcher.compare(once, items, TARIFFS, Set.of());
        var second = StatementMatcher.compare(twice, items, TARIFFS, Set.of());

        assertThat(second.matches()).isEqualTo(first.matches());
        assertThat(kinds(second).stream().filter("duplicate"::equals)).hasSize(once.size());
    }

    private static List<SentItem> items(Random random) {
        return IntStream.range(0, random.nextInt(1, 40))
                .mapToObj(n -> new SentItem(
                        "item-" + n,
                        waybills(random, n),
                        DAY.plusDays(random.nextInt(9) - 4),
                        Place.UNKNOWN,
                        random.nextInt(4) == 0 ? 0 : random.nextInt(1, 3000),
                        0,
                        false,
                        random.nextInt(12) == 0,
                        random.nextInt(12) == 0,
                        random.nextInt(10) != 0))
                .toList();
    }

    /** One as a rule, now and then none, another item's, or one more for a second parcel. */
    private static List<String> waybills(Random random, int n) {
        var first = "SF" + (random.nextInt(8) == 0 ? random.nextInt(40) : n);
        return switch (random.nextInt(10)) {
            case 0 -> List.of();
            case 1 -> List.of(first, "SF" + (n + 100));
            default -> List.of(first);
        };
    }

    private static List<StatementLine> lines(Random random, List<SentItem> items) {
        return IntStream.range(0, random.nextInt(0, 80))
                .mapToObj(n -> line(
                        n + 1,
                        "SF" + random.nextInt(items.size() + 5),
                        random.nextInt(3000),
                        random.nextInt(3) == 0 ? random.nextInt(1500) : 1000 + 200L * random.nextInt(3)))
                .toList();
    }

    private static List<Integer> usedLines(Comparison found) {
        return Stream.concat(
                        found.matches().stream().map(Match::line),
                        found.differences().stream().flatMap(each -> each.lines().stream()))
                .toList();
    }

    private static List<String> kinds(Comparison found) {
        return found.differences().stream().map(Difference::kind).toList();
    }

    private static List<String> ids(Comparison found) {
        return found.differences().stream().map(Difference::id).toList();
    }

    private static Comparison compare(List<StatementLine> lines, List<SentItem> items) {
        return StatementMatcher.compare(lines, items, TARIFFS, Set.of());
    }

    private static StatementLine line(int number, String waybill, long grams, long cents) {
        return new StatementLine(number, waybill, DAY, "", "", grams, cents);
    }

    private static SentItem item(String id, String waybill, long grams) {
        return new SentItem("item-" + id, List.of(waybill), DAY, Place.UNKNOWN, grams, 0, false, false, false, true);
    }
}
