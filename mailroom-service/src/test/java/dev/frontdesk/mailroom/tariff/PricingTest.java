package dev.frontdesk.mailroom.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.tariff.Quote.Line;
import dev.frontdesk.mailroom.tariff.Tariff.Surcharges;
import dev.frontdesk.mailroom.tariff.Tariff.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S131. What a courier asks for an item, and why, to the cent. */
class PricingTest {

    private static final Zone NEAR = new Zone("1", "江浙沪", "Near", List.of("上海", "CN-32"), 1000, 800, 1000, 200);
    private static final Zone SHENZHEN = new Zone("2", "深圳", "Shenzhen", List.of("广东/深圳"), 1000, 1000, 500, 350);
    private static final Zone FAR = new Zone("3", "其他", "Elsewhere", List.of("*"), 1000, 1300, 1000, 900);
    private static final Tariff PLAIN = new Tariff(List.of(NEAR, SHENZHEN, FAR), Surcharges.NONE, 0);

    @ParameterizedTest
    @CsvSource({"1, 800", "999, 800", "1000, 800", "1001, 1000", "2000, 1000", "2001, 1200", "30000, 6600"})
    void s131_each_weight_step_that_is_begun_is_paid_and_the_limit_itself_is_not(long grams, long cents) {
        assertThat(price(PLAIN, "上海", grams)).isEqualTo(cents);
    }

    @Test
    void s131_the_closest_place_decides_the_zone() {
        assertThat(zone("广东省深圳市")).isEqualTo("2");
        assertThat(zone("CN-44/深圳")).isEqualTo("2");
        assertThat(zone("广东省广州市")).isEqualTo("3");
        assertThat(zone("江苏")).isEqualTo("1");
        assertThat(zone("上海市")).isEqualTo("1");
        assertThat(zone("内蒙古自治区")).isEqualTo("3");
        assertThat(zone("")).isEqualTo("3");
    }

    @Test
    void s131_without_a_zone_for_the_place_there_is_no_price() {
        var near = new Tariff(List.of(NEAR), Surcharges.NONE, 0);

        assertThat(Pricing.of(near, new Parcel(Place.of("新疆"), 1000, 0, false))).isEmpty();
        assertThat(Pricing.of(near, new Parcel(Place.UNKNOWN, 1000, 0, false))).isEmpty();
    }

    @Test
    void s131_a_price_is_explained_line_by_line_and_the_lines_add_up() {
        var tariff = new Tariff(List.of(NEAR, FAR), new Surcharges(1250, List.of("西藏", "新疆"), 500, 50, 100, 300), 0);

        var quote = Pricing.of(tariff, new Parcel(Place.of("新疆/喀什"), 2300, 12_345, true))
                .orElseThrow();

        assertThat(quote.zone()).isEqualTo("3");
        assertThat(quote.lines())
                .containsExactly(
                        new Line("first-weight", 1, 1300, 1300),
                        new Line("further-weight", 2, 900, 1800),
                        new Line("fuel", 1250, 3100, 388),
                        new Line("remote", 1, 500, 500),
                        new Line("insurance", 50, 12_345, 100),
                        new Line("packing", 1, 300, 300));
        assertThat(quote.totalCents()).isEqualTo(4388);
    }

    @ParameterizedTest
    @CsvSource({"800, 624, 50", "800, 625, 50", "800, 631, 50", "800, 632, 51", "1000, 4, 0", "1000, 5, 1"})
    void s131_a_rate_is_rounded_to_whole_cents_half_a_cent_upwards(long firstCents, long basisPoints, long fuel) {
        var zone = new Zone("1", "全", "All", List.of("*"), 1000, firstCents, 1000, 0);
        var tariff = new Tariff(List.of(zone), new Surcharges(basisPoints, List.of(), 0, 0, 0, 0), 0);

        assertThat(price(tariff, "", 1000)).isEqualTo(firstCents + fuel);
    }

    @ParameterizedTest
    @CsvSource({"801, 801", "800, 800", "799, 800", "0, 800"})
    void s131_no_item_costs_less_than_the_minimum(long minimumCents, long cents) {
        var tariff = new Tariff(List.of(NEAR), Surcharges.NONE, minimumCents);

        assertThat(price(tariff, "上海", 500)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource({"20000, 100", "20001, 100", "20100, 101", "1, 100"})
    void s131_an_insured_value_costs_at_least_the_least_premium(long declaredCents, long premium) {
        var tariff = new Tariff(List.of(NEAR), new Surcharges(0, List.of(), 0, 50, 100, 0), 0);

        assertThat(Pricing.of(tariff, new Parcel(Place.of("上海"), 1000, declaredCents, false))
                        .orElseThrow()
                        .totalCents())
                .isEqualTo(800 + premium);
    }

    @Test
    void a_tariff_that_gives_two_prices_or_none_is_refused() {
        refused("tariff-without-zone", new Tariff(List.of(), Surcharges.NONE, 0));
        refused("tariff-zone-twice", new Tariff(List.of(NEAR, NEAR), Surcharges.NONE, 0));
        refused(
                "tariff-place-twice",
                new Tariff(
                        List.of(NEAR, new Zone("9", "沪", "Shanghai", List.of("CN-31"), 1, 1, 1, 1)),
                        Surcharges.NONE,
                        0));
        refused(
                "tariff-step-missing",
                new Tariff(List.of(new Zone("1", "", "", List.of("*"), 1000, 1, 0, 1)), Surcharges.NONE, 0));
        refused(
                "tariff-negative",
                new Tariff(List.of(new Zone("1", "", "", List.of("*"), 1000, -1, 1, 1)), Surcharges.NONE, 0));
        refused("tariff-negative", new Tariff(List.of(NEAR), Surcharges.NONE, -1));
    }

    private static void refused(String code, Tariff tariff) {
        assertThatThrownBy(() -> TariffCheck.check(tariff))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static long price(Tariff tariff, String place, long grams) {
        return Pricing.of(tariff, new Parcel(Place.of(place), grams, 0, false))
                .orElseThrow()
                .totalCents();
    }

    private static String zone(String place) {
        return PLAIN.zoneOf(Place.of(place)).orElseThrow().code();
    }
}
