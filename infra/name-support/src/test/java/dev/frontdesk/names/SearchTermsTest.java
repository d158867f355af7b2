package dev.frontdesk.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.kernel.Names;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S59, S62: what people type to find somebody. */
class SearchTermsTest {

    @Test
    void s59_a_name_is_found_from_any_character_or_word_on() {
        assertThat(SearchTerms.of(new Names("欧阳小雨", "Ouyang Xiaoyu"), List.of("8133", "8111"), List.of()))
                .containsExactlyInAnyOrder(
                        "欧阳小雨", "阳小雨", "小雨", "雨", "ouyangxiaoyu", "xiaoyuouyang", "oxy", "8133", "8111");
    }

    @Test
    void s59_a_post_is_found_from_any_character_and_in_english_from_any_word_on() {
        assertThat(SearchTerms.of(new Names("王", "W"), List.of(), List.of(new Names("网络管理员", "Network Administrator"))))
                .contains("网络管理员", "管理员", "员", "networkadministrator", "administrator")
                .doesNotContain("管理", "etworkadministrator");
    }

    @Test
    void what_is_typed_is_compared_in_one_spelling() {
        assertThat(Typed.normal("  LIN,  Xiao-Yu ")).isEqualTo("linxiaoyu");
        assertThat(Typed.normal("ｌｉｎ　８１３３")).as("full width").isEqualTo("lin8133");
        assertThat(Typed.normal("Lǚ Bù")).isEqualTo("lubu");
        assertThat(Typed.normal("林　小雨")).isEqualTo("林小雨");
        assertThat(Typed.normal(" %_ ")).isEmpty();
    }

    @Test
    void a_character_outside_the_basic_plane_is_one_character() {
        assertThat(SearchTerms.of(new Names("𠮷田", "Y"), List.of(), List.of()))
                .containsExactlyInAnyOrder("𠮷田", "田", "y");
    }

    @ParameterizedTest
    @CsvSource({
        "曾小雨, Zeng Xiaoyu",
        "单雄信, Shan Xiongxin",
        "仇英, Qiu Ying",
        "解缙, Xie Jin",
        "区志强, Ou Zhiqiang",
        "欧阳修, Ouyang Xiu",
        "尉迟恭, Yuchi Gong",
        "翟建国, Zhai Jianguo",
        "单于飞, Chanyu Fei",
        "林, Lin"
    })
    void a_surname_reads_as_a_surname(String zh, String written) {
        assertThat(Pinyin.written(zh)).contains(written);
    }

    @Test
    void what_is_no_chinese_name_has_no_pinyin() {
        assertThat(Pinyin.written("Peter")).isEmpty();
        assertThat(Pinyin.written("𠮷田")).isEmpty();
        assertThat(Pinyin.written(" ")).isEmpty();
    }
}
