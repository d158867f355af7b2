package dev.frontdesk.directory.doorlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.door.Passage;
import dev.frontdesk.table.Problem;
import dev.frontdesk.web.BadInput;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** S64: what door systems write. */
class DoorCsvTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String CHINESE = "流水号,卡号,时间,进出\n10001,A-0042,2026/11/23 8:57,进\n";
    private static final DoorLine LINE =
            new DoorLine(2, "a-0042", new Passage("10001", true, Instant.parse("2026-11-23T00:57:00Z")));

    @Test
    void gb18030_and_utf_8_with_and_without_mark_are_read_alike() {
        for (var body : new byte[][] {
            CHINESE.getBytes(UTF_8), ("\uFEFF" + CHINESE).getBytes(UTF_8), CHINESE.getBytes(Charset.forName("GB18030"))
        }) {
            assertThat(DoorCsv.read(body, SHANGHAI).lines()).containsExactly(LINE);
        }
    }

    @Test
    void english_headings_in_any_order_and_times_with_an_offset_are_read() {
        var csv = read("Direction,time,BADGE,remark\nout,2026-11-23T08:57:12+08:00,a-0042,\n");

        assertThat(csv.lines())
                .containsExactly(new DoorLine(
                        2,
                        "a-0042",
                        new Passage(
                                "a-0042 2026-11-23T00:57:12Z false", false, Instant.parse("2026-11-23T00:57:12Z"))));
    }

    @Test
    void each_line_that_is_unclear_is_named_with_its_number_and_the_others_are_taken() {
        var csv = read("""
            line,badge,time,direction
            1,,2026-11-23 08:57:12,in
            2,a-0042,yesterday,in
            3,a-0042,2026-11-23 08:57:12,sideways
            4,a 42!,2026-11-23 08:57:12,in
            5,a-0042
            6,a-0042,2026-11-23 08:57:12,in
            """);

        assertThat(csv.problems())
                .containsExactly(
                        new Problem(2, "badge", "text-missing"),
                        new Problem(3, "time", "door-time-malformed"),
                        new Problem(4, "direction", "direction-unknown"),
                        new Problem(5, "badge", "badge-malformed"),
                        new Problem(6, "time", "text-missing"));
        assertThat(csv.lines()).hasSize(1);
    }

    @Test
    void a_file_that_is_none_is_refused() {
        refused("csv-column-missing", "");
        refused("csv-column-missing", "badge,time\na,b\n");
        refused("csv-malformed", "badge,time,direction\n\"a\"b,c,d\n");
    }

    private static DoorCsv read(String text) {
        return DoorCsv.read(text.getBytes(UTF_8), SHANGHAI);
    }

    private static void refused(String code, String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        BadInput.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
