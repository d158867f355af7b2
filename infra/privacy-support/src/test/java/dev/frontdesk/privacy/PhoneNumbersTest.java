package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One number, one spelling. */
class PhoneNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000", "138 0013 8000", "138-0013-8000", "+86 138 0013 8000", "+8613800138000",
                "0086 138-0013-8000", "8613800138000", "(+86)13800138000", "１３８００１３８０００", "+86 (138) 0013 8000",
                "013800138000", "  138.0013.8000 "
            })
    void a_mobile_number_has_one_spelling(String typed) {
        assertThat(PhoneNumbers.normalise(typed)).contains("+8613800138000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "021-61234567转8008", "(021) 6123 4567 转 8008", "021-61234567 分机 8008", "021-61234567转分机8008",
                "+86 21 6123 4567 ext. 8008", "02161234567x8008", "021-61234567#8008", "021-61234567-8008",
                "0086-21-61234567 分机号:8008", "(021)61234567（转8008）", "021-61234567，转8008", "021 61234567 Extension 8008"
            })
    void an_extension_is_part_of_the_number(String typed) {
        assertThat(PhoneNumbers.normalise(typed)).contains("+862161234567;ext=8008");
    }

    @ParameterizedTest
    @CsvSource({
        "110, 110",
        "890, 890",
        "8171, 8171",
        "12345, 12345",
        "95588, 95588",
        "９５５８８, 95588",
        "116114, 116114",
        "6123 4567, 61234567",
        "400-820-1234, +864008201234",
        "021-61234567, +862161234567",
        "0755-8612 3456, +8675586123456",
        "+1 650 253 0000, +16502530000",
        "001 650 253 0000, +16502530000",
        "+852 2345 6789, +85223456789",
        "８８８１ 转 3, 8881;ext=3"
    })
    void short_local_and_foreign_numbers_are_numbers(String typed, String normalised) {
        assertThat(PhoneNumbers.normalise(typed)).contains(normalised);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "not a number",
                "12",
                "138001380",
                "138001380001234",
                "李先生",
                "call 13800138000",
                "+",
                "-",
                "+86 12345",
                "13800138000; drop table",
                "1234567",
                "转8008",
                "++8613800138000x"
            })
    void what_is_no_number_is_none(String typed) {
        assertThat(PhoneNumbers.normalise(typed)).isEmpty();
    }

    @Test
    void the_last_four_digits_are_those_before_the_extension() {
        assertThat(PhoneNumbers.lastFour("+862161234567;ext=8008")).contains("4567");
        assertThat(PhoneNumbers.lastFour("8171")).contains("8171");
        assertThat(PhoneNumbers.lastFour("890")).isEmpty();
    }
}
