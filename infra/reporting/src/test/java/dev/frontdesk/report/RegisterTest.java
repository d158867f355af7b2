package dev.frontdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.LedgerPrint.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the books of the golden September. */
class RegisterTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant END = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-10-31T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void s58_s63_visitors_stand_with_arrival_host_and_departure() throws IOException {
        assertThat(rows("visitors", END))
                .contains("1|00000001|09-05 09:10|客户|2|林小雨|林小雨 09:15||10:40|目睹|")
                .contains("2|00000002|09-06 09:00|求职者|1|陈静|已婉拒 09:11||||")
                .contains("5|00000004|09-09 10:00|媒体|1||||||自助登记 暂离 11:00 返回 12:00");
    }

    @Test
    void what_nobody_saw_is_printed_as_from_when_to_when() throws IOException {
        assertThat(rows("visitors", END))
                .contains("3|00000003|09-07 10:00|客户|~2~ 3|林小雨||应答复： 14:20 逾期|10:20 – 18:30|推定|")
                .contains("4|00000005|09-08 10:00|参观|1||||~10:00~ ~–~ ~18:30~ 11:00|~推定~ 被访人确认|");
    }

    @Test
    void s103_a_correction_strikes_and_only_a_later_print_knows_it() throws IOException {
        assertThat(rows("visitors", LATER))
                .contains("3|00000003|09-07 10:00|客户|~2~ 3|林小雨||应答复： 14:20 逾期|~10:20~ ~–~ ~18:30~ 11:45|~推定~ 被访人确认|");
    }

    @Test
    void s88_the_customers_book_has_customers_only() throws IOException {
        assertThat(rows("customers", END)).hasSize(2).allMatch(row -> row.contains("客户"));
    }

    @Test
    void s64_who_went_out_stands_with_every_hour_that_was_named() throws IOException {
        assertThat(rows("staff", END))
                .containsExactly("1|00000001|09-11 14:00|林小雨|14:00|~15:30~ 16:00|16:10|reception|逾期未归");
    }

    @Test
    void s119_a_call_stands_with_what_was_done() throws IOException {
        assertThat(rows("calls", END))
                .hasSize(6)
                .contains("2|00000002|09-01 09:00|8000|~其他~ 投诉|reception 7.0 s|8000 占线 · 8300 占线||||陈静 最迟 11:00 已兑现"
                        + " 10:30|承诺回电|")
                .contains("6|00000006|09-04 10:00|8001|业务咨询|reception 1.0 s|376 无人接听|王建国|10:01|10:09||已留言|留言更正 10:02");
    }

    @Test
    void a_call_that_was_written_down_late_is_in_a_later_print_only() throws IOException {
        assertThat(rows("calls", LATER)).hasSize(7).last().asString().startsWith("7|00000008|09-30 15:00|");
    }

    @Test
    void s126_s130_what_was_sent_stands_with_its_corrections() throws IOException {
        assertThat(rows("dispatch", END))
                .containsExactly(
                        "1|00000001|09-14 09:00|林小雨|~合同~ 贵重|2|1200.00|快递|顺丰|销售一部|10:00|SF1234567890123|更正 09:05",
                        "2|00000002|09-15 09:00|王建国|物品|||长途汽车托运||总经办|09:30||托运，自行寄出");
    }

    @Test
    void s131_a_statement_belongs_to_the_month_it_asks_for() throws IOException {
        assertThat(rows("courier", END)).isEmpty();
        assertThat(rows("courier", LATER))
                .containsExactly("1|ement-09|10-08 10:00|2026-09|顺丰|1|18.00|1 / 18.00|0 / 0.00||||");
        assertThat(rows("courier", LATER, "2026-08-01", "2026-08-31"))
                .containsExactly(
                        "1|ement-08|09-02 11:00|2026-08|顺丰|~3~ 2|~34.00~ 22.00|1 / 12.00|~2 / 22.00~ 1 / 10.00|运单不明"
                                + " 个人承担 10.00|22.00|22.00 2026-09-09|");
    }

    @Test
    void s62_the_extension_table_strikes_what_the_month_changed() throws IOException {
        assertThat(rows("extensions", END))
                .containsExactly(
                        "1|189|林小雨|销售一部|2026-08-31",
                        "2|8000|客服热线||2026-08-31",
                        "3|8111|~陈静~|~总经办~|~2026-08-31~",
                        "4|8133|~陈静~ 王建国|~总经办~ 销售一部|~2026-08-31~ 2026-09-10");
        assertThat(rows("extensions", END, "2026-09-11", "2026-09-30"))
                .containsExactly("1|189|林小雨|销售一部|2026-08-31", "2|8000|客服热线||2026-08-31", "3|8133|王建国|销售一部|2026-09-10");
    }

    @Test
    void two_prints_of_the_same_are_the_same_to_the_byte_and_every_page_has_head_foot_and_number() throws IOException {
        var ledger = ledger("calls", END, "2026-09-01", "2026-09-30");
        var many = new Ledger(
                ledger.title(),
                ledger.rules(),
                ledger.columns(),
                IntStream.range(0, 40)
                        .boxed()
                        .flatMap(_ -> ledger.rows().stream())
                        .toList(),
                ledger.note());
        var frame = new Frame(new Names("卓博总部", "Zhuobo"), span(END, "2026-09-01", "2026-09-30"), true);

        LedgerPrint.write(folder.resolve("one.pdf"), many, frame);
        LedgerPrint.write(folder.resolve("two.pdf"), many, frame);

        assertThat(folder.resolve("two.pdf")).hasSameBinaryContentAs(folder.resolve("one.pdf"));
        try (var document = Loader.loadPDF(folder.resolve("one.pdf").toFile())) {
            var pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(5);
            for (int page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("来电记录表", "来电意图", "制表：", "审核：", "第 %d / %d 页".formatted(page, pages))
                        .contains("截至 2026-10-01 08:00:00", many.digest());
            }
        }
        assertThat(Files.size(folder.resolve("one.pdf"))).isLessThan(200_000);
    }

    @Test
    void a_letter_that_the_font_does_not_have_never_stops_a_print() {
        assertThat(Letters.printable("张\uD83D\uDE00三\t\u0007")).isEqualTo("张〓三 ");
    }

    @Test
    void a_line_never_begins_with_a_closing_mark() throws IOException {
        try (var paper = new Paper(true, "", "zh")) {
            var letters = paper.letters();
            assertThat(Lines.of("来电人再次来电，已接。", letters, 10, 70)).containsExactly("来电人再次来", "电，已接。");
            assertThat(Lines.of("one two three", letters, 10, 45)).containsExactly("one two", "three");
        }
    }

    private static List<String> rows(String name, Instant knownAt) throws IOException {
        return rows(name, knownAt, "2026-09-01", "2026-09-30");
    }

    private static List<String> rows(String name, Instant knownAt, String from, String to) throws IOException {
        return ledger(name, knownAt, from, to).rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.stream()
                                .map(written -> written.struck()
                                        ? "~" + written.text().zh() + "~"
                                        : written.text().zh())
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static Ledger ledger(String name, Instant knownAt, String from, String to) throws IOException {
        var span = span(knownAt, from, to);
        var register = Register.ALL.stream()
                .map(java.util.function.Supplier::get)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        var people = new People(SHANGHAI);
        Golden.facts("zhuobo-2026-09", "site-zb").stream()
                .map(Golden.Told::fact)
                .filter(span::knows)
                .sorted(Fact.IN_ORDER)
                .forEach(fact -> {
                    people.take(fact);
                    register.take(fact);
                });
        return register.print(span, people);
    }

    private static Span span(Instant knownAt, String from, String to) {
        return new Span(LocalDate.parse(from), LocalDate.parse(to), SHANGHAI, "site-zb", knownAt);
    }
}
