package dev.frontdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S10, S14: what counts of a company's name, and what does not. */
class NameTraitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "北京卓博科技有限公司 | ^zh zhu huo uob obo bo$",
                "卓博 | ^zh zhu huo uob obo bo$",
                "Zhuobo Tech Co., Ltd. | ^zh zhu huo uob obo bo$",
                "ＺＨＵＯＢＯ　Technology (Beijing) Inc | ^zh zhu huo uob obo bo$",
                "卓博科技（上海）股份有限公司 | ^zh zhu huo uob obo bo$"
            })
    void s14_legal_form_town_and_trade_are_not_what_makes_a_name(String name, String sounds) {
        assertThat(NameTraits.of(name).sounds()).containsExactlyInAnyOrder(sounds.split(" "));
    }

    @Test
    void s14_a_name_keeps_what_it_has_nothing_else_to_be_known_by() {
        assertThat(NameTraits.of("北京银行").signs()).containsExactlyInAnyOrder("^北", "北京", "京$");
        assertThat(NameTraits.of("科技公司").signs()).contains("科技");
        assertThat(NameTraits.of("有限公司").signs()).contains("有限");
    }

    @Test
    void s14_trade_and_town_are_the_same_word_in_both_languages() {
        assertThat(NameTraits.of("北京卓博科技有限公司").words()).containsExactlyInAnyOrder("technology", "in beijing");
        assertThat(NameTraits.of("Beijing Zhuobo Tech Co., Ltd.").words())
                .containsExactlyInAnyOrder("technology", "in beijing");
    }

    @Test
    void s14_nothing_to_go_by_is_nothing() {
        assertThat(NameTraits.of("").isEmpty()).isTrue();
        assertThat(NameTraits.of(" ,.-（）").isEmpty()).isTrue();
    }
}
