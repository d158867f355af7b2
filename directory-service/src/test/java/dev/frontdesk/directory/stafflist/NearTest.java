package dev.frontdesk.directory.stafflist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.names.Typed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {

    @ParameterizedTest
    @CsvSource({"linxiaoyi, 3", "linxi, 1", "linx, 0", "林小宇, 1", "林小, 0", "8134, 0"})
    void only_the_end_of_something_long_enough_may_be_wrong(String typed, int characters) {
        assertThat(Near.mostWrong(Typed.of(typed))).isEqualTo(characters);
    }
}
