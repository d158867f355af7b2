package dev.frontdesk.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.table.Cell.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Tables as offices send them: read as they are, and nothing in them is carried out. */
class TableTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void utf_8_with_and_without_a_mark_and_gb18030_say_the_same() {
        var text = "运单号,重量\n\"SF1\",1.5\n";

        for (var file : List.of(text.getBytes(UTF_8), ("\uFEFF" + text).getBytes(UTF_8), text.getBytes(GB18030))) {
            assertThat(lines(file)).containsExactly("1 [运单号, 重量]", "2 [SF1, 1.5]");
        }
    }

    @Test
    void bytes_that_are_no_text_at_all_are_named_with_their_line() {
        var file = new byte[] {'a', ',', 'b', '\n', (byte) 0xFF, (byte) 0xFF, '\n'};

        assertThatThrownBy(() -> lines(file))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.problem().code()).isEqualTo("file-unreadable"));
    }

    @Test
    void a_number_of_a_workbook_is_read_to_the_digits_that_workbooks_keep() {
        var file = workbook(sheet -> {
            sheet.value(0, 0, 0.1 + 0.2);
            sheet.value(0, 1, 750000000000.0);
            sheet.value(0, 2, "12");
        });

        assertThat(cells(file))
                .containsExactly(
                        new Cell("0.3", Kind.NUMBER), new Cell("750000000000", Kind.NUMBER), new Cell("12", Kind.TEXT));
    }

    @Test
    void a_formula_is_not_computed_but_named() {
        var file = workbook(sheet -> sheet.formula(0, 0, "HYPERLINK(\"http://x.example\")"));

        assertThat(cells(file).getFirst().kind()).isEqualTo(Kind.FORMULA);
    }

    @Test
    void what_looks_like_a_formula_in_a_csv_is_text() {
        assertThat(cells("=1+1,2".getBytes(UTF_8))).containsExactly(Cell.text("=1+1"), Cell.text("2"));
    }

    @Test
    void every_cell_under_a_merged_one_is_named_and_its_neighbours_are_not() {
        var file = workbook(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(0, 1, "b");
            sheet.value(1, 0, "c");
            sheet.value(1, 1, "d");
            sheet.value(2, 0, "e");
            sheet.value(2, 1, "f");
            sheet.range(1, 0, 2, 0).merge();
        });
        var kinds = new ArrayList<String>();
        Table.read(
                file,
                (line, cells) ->
                        kinds.add(line + " " + cells.stream().map(Cell::kind).toList()));

        assertThat(kinds).containsExactly("1 [TEXT, TEXT]", "2 [MERGED, TEXT]", "3 [MERGED, TEXT]");
    }

    @Test
    void what_only_begins_like_a_workbook_is_named() {
        assertThatThrownBy(() -> lines(new byte[] {'P', 'K', 3, 4, 0, 0})).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_file_of_a_few_bytes_is_a_short_table_and_no_fault() {
        assertThat(lines(new byte[0])).isEmpty();
        assertThat(lines("a,b".getBytes(UTF_8))).containsExactly("1 [a, b]");
    }

    private static List<String> lines(byte[] file) {
        var lines = new ArrayList<String>();
        Table.read(
                file,
                (line, cells) ->
                        lines.add(line + " " + cells.stream().map(Cell::text).toList()));
        return lines;
    }

    private static List<Cell> cells(byte[] file) {
        var all = new ArrayList<Cell>();
        Table.read(file, (line, cells) -> all.addAll(cells));
        return all;
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
