package dev.frontdesk.directory.stafflist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.kernel.Names;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S59, S62: what people type to find somebody. */
class SearchTermsTest {

    @Test
    void s59_a_name_is_found_from_any_character_or_word_on() {
        assertThat(SearchTerms.of(new Names("欧阳小雨", "Ouyang Xiaoyu"), List.of("8133", "8111")))
                .containsExactlyInAnyOrder(
                        "欧阳小雨",
                        "阳小雨",
                        "小雨",
                        "雨",
                        "ouyang xiaoyu",
                        "ouyangxiaoyu",
                        "xiaoyu",
                        "xiaoyu ouyang",
                        "ox",
                        "8133",
                        "8111");
    }

    @Test
    void what_is_typed_is_compared_in_one_spelling() {
        assertThat(SearchTerms.normal("  LIN,  Xiao-Yu ")).isEqualTo("lin xiao yu");
        assertThat(SearchTerms.normal("林　小雨")).isEqualTo("林 小雨");
        assertThat(SearchTerms.normal("   ")).isEmpty();
    }

    @Test
    void a_character_outside_the_basic_plane_is_one_character() {
        assertThat(SearchTerms.of(new Names("𠮷田", "Y"), List.of()))
                .contains("𠮷田", "田")
                .hasSize(3);
    }
}
