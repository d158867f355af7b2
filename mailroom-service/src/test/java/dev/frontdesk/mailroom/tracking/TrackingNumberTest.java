package dev.frontdesk.mailroom.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.frontdesk.mailroom.tracking.TrackingNumber.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S131: the number of the stub is the one on the parcel. Numbers in the carriers' own published forms. */
class TrackingNumberTest {

    @ParameterizedTest
    @CsvSource({
        "SF1234567890123, sf",
        "YT7512345678901, yto",
        "75812345678901, zto",
        "773012345678901, sto",
        "STO1234567890, sto",
        "314512345678901, yunda",
        "EE123456785CN, ems",
        "RR473124829CN, ems",
        "JDVA12345678901, jd",
        "JD0012345678901, jd",
        "3318810025, dhl",
        "8487135506, dhl",
        "JJD0099999999999999, dhl",
        "1Z5R89390357567127, ups",
        "1Z879E930346834440, ups",
        "1Z410E7W0392751591, ups",
        "986578788855, fedex",
        "477179081230, fedex",
        "957794015041323, fedex",
        "039813852990618, fedex"
    })
    void s131_a_number_is_recognised(String number, String carrier) {
        assertThat(TrackingNumber.of(number).candidates())
                .extracting(Candidate::carrier)
                .contains(carrier);
    }

    @Test
    void s131_one_wrong_digit_is_found_and_the_right_one_named() {
        var number = TrackingNumber.of("1Z5R89390357567128");

        assertThat(number.candidates()).isEmpty();
        assertThat(number.isMistyped("ups")).isTrue();
        assertThat(number.mistyped()).singleElement().satisfies(candidate -> {
            assertThat(candidate.because().zh()).contains("校验码应为 7");
            assertThat(candidate.because().en()).contains("should be 7");
        });
        assertThat(TrackingNumber.of("EE123456784CN").isMistyped("ems")).isTrue();
        assertThat(TrackingNumber.of("3318810024").isMistyped("dhl")).isTrue();
        assertThat(TrackingNumber.of("957794015041324").isMistyped("fedex")).isTrue();
    }

    /** S10: where the remainder gives 10 the digit is 0, where it gives 11 it is 5. */
    @Test
    void s131_both_edges_of_the_postal_check_digit() {
        assertThat(CheckDigits.s10("01000001")).isEqualTo(9);
        assertThat(CheckDigits.s10("70000000")).isEqualTo(0);
        assertThat(CheckDigits.s10("00100001")).isEqualTo(5);
        assertThat(CheckDigits.s10("00000003")).isEqualTo(1);
    }

    @Test
    void s131_twelve_digits_may_be_two_carriers_and_the_checked_one_comes_first() {
        assertThat(TrackingNumber.of("986578788855").candidates())
                .extracting(Candidate::carrier, Candidate::checked)
                .containsExactly(tuple("fedex", true), tuple("sf", false));
    }

    @Test
    void s131_thirteen_digits_may_be_the_post_or_yunda() {
        assertThat(TrackingNumber.of("1012345678901").candidates())
                .extracting(Candidate::carrier)
                .containsExactlyInAnyOrder("yunda", "ems");
    }

    @Test
    void s131_it_may_be_typed_with_spaces_in_small_or_full_width_letters() {
        assertThat(TrackingNumber.of(" 1z 5r8 939 03-5756-7127 ").number()).isEqualTo("1Z5R89390357567127");
        assertThat(TrackingNumber.of("ＳＦ１２３４５６７８９０１２３").number()).isEqualTo("SF1234567890123");
    }

    @Test
    void s131_a_form_nobody_knows_is_a_doubt_and_a_carrier_nobody_knows_is_believed() {
        var number = TrackingNumber.of("QQ-1");

        assertThat(number.candidates()).isEmpty();
        assertThat(number.mayBe("sf")).isFalse();
        assertThat(number.isMistyped("sf")).isFalse();
        assertThat(number.mayBe("local-bikes")).isTrue();
    }
}
