package dev.frontdesk.mailroom.statementfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.mailroom.matching.StatementLine;
import dev.frontdesk.mailroom.statementfile.StatementFile.Read;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S131. Statements as couriers send them: the layouts of the large ones, and what goes wrong with them. */
class StatementFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final StatementMapping SF =
            new StatementMapping("运单号码", "日期", "对方地区", null, "计费重量", "kg", List.of("应付金额（元）"));

    @Test
    void s131_a_sheet_of_sf_with_a_title_and_a_sum_is_read_to_the_cent() {
        var file = """
            顺丰速运月结清单,,,,,
            客户：嘉年华信息科技　账期：2026年10月,,,,,
            序号,日期,运单号码,对方地区,计费重量,"应付金额(元)"
            1,2026-10-05,SF1234567890123,广东省深圳市,1.5,"1,013.30"
            2,2026/10/5 18:30,sf 1234567890124,上海,0.9kg,￥12
            ,,,,,
            合计,,,,,"1,025.30"
            """;
        for (var encoding : List.of(UTF_8, GB18030)) {
            var read = StatementFile.read(file.getBytes(encoding), SF);

            assertThat(read.problems()).isEmpty();
            assertThat(read.lines())
                    .containsExactly(
                            new StatementLine(4, "SF1234567890123", DAY, "CN-44", "深圳", 1500, 101_330),
                            new StatementLine(5, "SF1234567890124", DAY, "CN-31", "", 900, 1200));
            assertThat(read.cents()).isEqualTo(102_530);
        }
    }

    @Test
    void s131_a_sheet_of_ems_in_grams_with_two_columns_of_money_is_read() {
        var ems = new StatementMapping("邮件号", "收寄日期", "寄达省", "寄达市", "重量(克)", "g", List.of("资费", "附加费"));
        var file = "邮件号,收寄日期,寄达省,寄达市,重量(克),资费,附加费,收件人\n"
                + "EA123456789CN,20261005,广西壮族自治区,南宁市,350,20.00,1.50,王某\n"
                + "EA123456788CN,2026年10月5日,北京市,,1200,25,-,李某\n";

        assertThat(StatementFile.read(file.getBytes(GB18030), ems).lines())
                .containsExactly(
                        new StatementLine(2, "EA123456789CN", DAY, "CN-45", "南宁", 350, 2150),
                        new StatementLine(3, "EA123456788CN", DAY, "CN-11", "", 1200, 2500));
    }

    @Test
    void s131_a_workbook_with_real_dates_and_numbers_is_read() {
        var read = StatementFile.read(
                workbook(sheet -> {
                    sheet.value(0, 0, "顺丰速运月结清单");
                    sheet.range(0, 0, 0, 4).merge();
                    headings(sheet, 1);
                    sheet.value(2, 0, DAY);
                    sheet.style(2, 0).format("yyyy-mm-dd").set();
                    sheet.value(2, 1, "SF1234567890123");
                    sheet.value(2, 2, "广东");
                    sheet.value(2, 3, 0.1 + 0.2);
                    sheet.value(2, 4, 4.1 * 3);
                }),
                SF);

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines()).containsExactly(new StatementLine(3, "SF1234567890123", DAY, "CN-44", "", 300, 1230));
    }

    @Test
    void every_problem_is_named_by_line_and_column() {
        var read = csv(
                "2026-10-05,SF0000001,广东,1,-0.01",
                "2026-13-05,SF0000002,广东,1,1",
                "2026-10-05,,广东,1,1",
                "2026-10-05,SF#1,广东,1,1",
                "2026-10-05,SF0000005,广东,heavy,1",
                "2026-10-05,SF0000006,广东,1,1.005",
                "2026-10-05,SF0000007,广东,1,",
                "2026-10-05,SF0000008,广东,1,one",
                "2026-10-05,=HYPERLINK(\"x\"),广东,1,=1+1",
                "2026-10-05,SF0000010,广东,1,1.00");

        assertThat(problems(read))
                .containsExactly(
                        "2 应付金额（元） amount-negative",
                        "3 日期 day-malformed",
                        "4 运单号码 waybill-missing",
                        "5 运单号码 waybill-malformed",
                        "6 计费重量 weight-malformed",
                        "7 应付金额（元） amount-inexact",
                        "8 应付金额（元） amount-missing",
                        "9 应付金额（元） amount-malformed",
                        "10 运单号码 waybill-malformed",
                        "10 应付金额（元） amount-malformed");
        assertThat(read.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.number()).isEqualTo(11));
    }

    @Test
    void a_merged_cell_and_a_formula_are_named_and_not_guessed() {
        var read = StatementFile.read(
                workbook(sheet -> {
                    headings(sheet, 0);
                    for (int row = 1; row <= 3; row++) {
                        sheet.value(row, 0, "2026-10-05");
                        sheet.value(row, 1, "SF000000" + row);
                        sheet.value(row, 4, 10);
                    }
                    sheet.range(1, 4, 2, 4).merge();
                    sheet.formula(3, 4, "5+5");
                }),
                SF);

        assertThat(problems(read))
                .containsExactly("2 应付金额（元） cell-merged", "3 应付金额（元） cell-merged", "4 应付金额（元） cell-formula");
        assertThat(read.lines()).isEmpty();
    }

    @Test
    void a_waybill_that_a_workbook_cut_short_is_named() {
        var read = StatementFile.read(
                workbook(sheet -> {
                    headings(sheet, 0);
                    sheet.value(1, 0, "2026-10-05");
                    sheet.value(1, 1, 1_234_567_890_123_456L);
                    sheet.value(1, 4, 10);
                    sheet.value(2, 0, "2026-10-05");
                    sheet.value(2, 1, 123_456_789_012_345L);
                    sheet.value(2, 4, 10);
                }),
                SF);

        assertThat(problems(read)).containsExactly("2 运单号码 number-cut-short");
        assertThat(read.lines()).extracting(StatementLine::waybill).containsExactly("123456789012345");
    }

    @Test
    void s132_lines_that_do_not_add_up_to_the_couriers_own_total_are_named() {
        assertThat(problems(csv("2026-10-05,SF0000001,广东,1,10", "合计,,,,10.01")))
                .containsExactly("3 应付金额（元） total-differs");
        assertThat(problems(csv("2026-10-05,SF0000001,广东,1,10", "合计,,,,10.00"))).isEmpty();
        assertThat(problems(csv("2026-10-05,SF0000001,广东,1,10", "小计,,,,10", "2026-10-05,SF0000002,广东,1,5")))
                .isEmpty();
    }

    @Test
    void a_file_without_the_headings_without_lines_or_no_table_at_all_is_named() {
        assertThat(problems(StatementFile.read("a,b\n1,2\n".getBytes(UTF_8), SF)))
                .containsExactly("1  statement-headings-missing");
        assertThat(problems(csv())).containsExactly("1  statement-empty");
        assertThat(problems(StatementFile.read(new byte[] {(byte) 0xFF, (byte) 0xFF, '\n'}, SF)))
                .containsExactly("1  file-unreadable");
        assertThat(problems(StatementFile.read(new byte[] {'P', 'K', 3, 4, 9, 9}, SF)))
                .containsExactly("1  file-unreadable");
    }

    @Test
    void a_statement_has_fifty_thousand_lines_at_most() {
        var lines = IntStream.range(0, 50_000)
                .mapToObj(n -> "2026-10-05,SF%07d,,,1".formatted(n))
                .collect(Collectors.toList());

        assertThat(csv(lines.toArray(String[]::new)).lines()).hasSize(50_000);

        lines.add("2026-10-05,SF9999999,,,1");
        assertThat(problems(csv(lines.toArray(String[]::new)))).containsExactly("50002  statement-too-long");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        12       | 1200
        12.5     | 1250
        12.50    | 1250
        12.500   | 1250
        0        | 0
        1,234.50 | 123450
        1，234.50 | 123450
        ￥12.5    | 1250
        ¥ 12.5   | 1250
        ¥1,012.5 | 101250
        12.5元   | 1250
        １２．５   | 1250
        1.2万    | 1200000
        """)
    void amounts_are_read_as_they_are_written_in_china(String written, long cents) throws Exception {
        assertThat(Figures.cents(written)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.5    | kg | 1500
        1.5    | g  | 2
        1500   | g  | 1500
        0.5 KG | g  | 500
        500克   | kg | 500
        2公斤   | g  | 2000
        1.0001 | kg | 1001
        """)
    void weights_are_read_in_kilograms_and_grams_and_go_up_to_the_gram(String written, String unit, long grams)
            throws Exception {
        assertThat(Figures.grams(written, unit)).isEqualTo(grams);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05", "2026/10/5", "2026.10.05", "20261005", "2026年10月5日", "2026-10-05 08:00:00", "46300"})
    void days_are_read_as_they_are_written_in_china(String written) throws Exception {
        assertThat(Figures.day(written)).isEqualTo(DAY);
    }

    private static Read csv(String... lines) {
        var text = "日期,运单号码,对方地区,计费重量,应付金额（元）\n" + String.join("\n", lines) + "\n";
        return StatementFile.read(text.getBytes(UTF_8), SF);
    }

    private static void headings(Worksheet sheet, int row) {
        var headings = List.of("日期", "运单号码", "对方地区", "计费重量", "应付金额（元）");
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(row, column, headings.get(column));
        }
    }

    private static List<String> problems(Read read) {
        return read.problems().stream()
                .map(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .toList();
    }

    private static byte[] workbook(Consumer<Worksheet> content) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            content.accept(book.newWorksheet("Sheet"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
