package dev.frontdesk.gateway.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRuleTest {

    @Test
    void twelve_signs_are_enough_and_eleven_are_not() {
        assertThat(PasswordRule.against("li", "old", "abcdefghijkm")).isEmpty();
        assertThat(PasswordRule.against("li", "old", "abcdefghijk")).hasValue("password-too-short");
        assertThat(PasswordRule.against("li", "old", "前台的门总是开着的请进来")).isEmpty();
    }

    @Test
    void seventy_two_bytes_are_read_and_more_would_be_cut_off() {
        assertThat(PasswordRule.against("li", "old", "abcdefgh".repeat(9))).isEmpty();
        assertThat(PasswordRule.against("li", "old", "abcdefgh".repeat(9) + "x"))
                .hasValue("password-too-long");
        assertThat(PasswordRule.against("li", "old", "前台".repeat(13))).hasValue("password-too-long");
    }

    @Test
    void the_same_again_the_name_and_few_signs_are_refused() {
        assertThat(PasswordRule.against("li", "abcdefghijkm", "abcdefghijkm")).hasValue("password-unchanged");
        assertThat(PasswordRule.against("mei.li", "old", "I-am-Mei.Li-2026")).hasValue("password-too-simple");
        assertThat(PasswordRule.against("li", "old", "aaabbbccaaab")).hasValue("password-too-simple");
        assertThat(PasswordRule.against("li", "old", "aaabbbccaaad")).isEmpty();
    }
}
