package dev.frontdesk.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.local.demo.Paper.Ink;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {

    private final List<String> lines = new ArrayList<>();

    @Test
    void chinese_takes_two_columns_and_the_columns_stay_aligned() {
        var paper = new Paper(lines::add, false);

        paper.entry(LocalTime.of(9, 1, 10), Ink.BLUE, "来电 call", "A");
        paper.entry(null, Ink.PLAIN, "transfer", "B");

        assertThat(lines.stream().map(line -> Paper.width(line.substring(0, line.length() - 1))))
                .containsOnly(33);
    }

    @Test
    void there_are_no_colours_unless_somebody_looks() {
        assertThat(new Paper(lines::add, false).in(Ink.RED, "overdue")).isEqualTo("overdue");
        assertThat(new Paper(lines::add, true).in(Ink.RED, "overdue")).isEqualTo("\u001b[31moverdue\u001b[0m");
    }

    @Test
    void what_is_too_long_is_cut_by_columns() {
        assertThat(Paper.cut("报价单收到", 6)).isEqualTo("报价…");
        assertThat(Paper.cut("报价单", 6)).isEqualTo("报价单");
    }
}
