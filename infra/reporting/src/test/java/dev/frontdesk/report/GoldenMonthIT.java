package dev.frontdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.TestBroker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A golden September of both sample companies: facts on a real broker, figures, answers and rows written by hand. */
class GoldenMonthIT {

    private static final String END = "2026-10-01T00:00:00Z";
    private static final String LATER = "2026-10-31T00:00:00Z";

    @TempDir
    Path folder;

    @BeforeAll
    static void september() throws Exception {
        tell();
    }

    private static void tell() throws Exception {
        try (var facts = new Facts(TestBroker.bootstrap())) {
            facts.topics(Golden.topics().toArray(String[]::new));
            for (var company : List.of("zhuobo site-zb", "jianianhua site-jnh")) {
                var words = company.split(" ");
                for (var told : Golden.facts(words[0] + "-2026-09", words[1])) {
                    facts.put(told.topic(), told.fact());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"zhuobo-2026-09, site-zb", "jianianhua-2026-09, site-jnh"})
    void the_figures_are_those_written_by_hand(String company, String site) throws IOException {
        assertThat(run("monthly", END, "--site", site)).isEqualTo("0");

        var figures = sheet(0);
        var events = sheet(1);
        for (var line : Golden.lines(company + ".figures")) {
            var words = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            assertThat(figures)
                    .as(line)
                    .anySatisfy(row -> assertThat(List.of(row.get(0), row.get(3), row.get(5), row.get(6)))
                            .isEqualTo(words.subList(0, 4))
                            .satisfies(_ -> {
                                same(row.get(7), words.get(4));
                                same(row.get(8), words.get(5));
                                same(row.get(9), words.get(6));
                                same(row.get(10), words.get(7));
                            }));
            assertThat(behind(events, words.get(1), words.get(2))).as(line).isEqualTo(words.get(8));
        }
    }

    /** Whose events are behind a part of a figure, without the zeros of their ids. */
    private static String behind(List<List<String>> events, String figure, String part) {
        return events.stream()
                .filter(row ->
                        row.get(1).equals(figure) && Words.of(row.get(2)).en().equals(part))
                .map(row -> row.get(5).replaceAll("-0+", "-"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** An empty word in the list says nothing of the cell. */
    private static void same(String cell, String word) {
        if (!word.isBlank()) {
            assertThat(Double.parseDouble(cell)).isEqualTo(Double.parseDouble(word));
        }
    }

    @Test
    void every_part_of_every_figure_names_events_that_were_told() throws IOException {
        run("monthly", END, "--site", "site-zb");

        var known = Golden.facts("zhuobo-2026-09", "site-zb").stream()
                .map(told -> told.fact().id())
                .toList();
        var events = sheet(1);
        assertThat(events).isNotEmpty().allSatisfy(row -> assertThat(known).contains(row.get(3)));
        assertThat(sheet(0))
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(behind(events, row.get(3), row.get(5))
                                .lines()
                                .flatMap(line -> Stream.of(line.split(" "))))
                        .hasSizeGreaterThanOrEqualTo(Integer.parseInt(row.get(6))));
    }

    @Test
    void two_prints_of_the_same_period_and_knowledge_are_the_same_to_the_byte_also_when_all_was_told_again()
            throws Exception {
        assertThat(run("register", END)).isEqualTo("0");
        var first = Runs.bytes(out());
        assertThat(first.keySet())
                .contains("site-zb/visitors.zh.pdf", "site-zb/extensions.en.pdf", "site-jnh/calls.zh.pdf")
                .hasSizeGreaterThanOrEqualTo(2 * 7 * 2);

        tell();
        run("register", END);

        assertThat(Runs.bytes(out())).isEqualTo(first);
    }

    @Test
    void a_later_correction_changes_only_a_print_with_later_knowledge() throws IOException {
        run("register", END, "--site", "site-zb");
        var then = Runs.bytes(out());
        run("register", LATER, "--site", "site-zb");
        var later = Runs.bytes(out());

        assertThat(later.keySet()).isEqualTo(then.keySet());
        for (var name : List.of("visitors", "customers", "calls", "courier")) {
            var file = "site-zb/" + name + ".zh.pdf";
            assertThat(later.get(file)).as(file).isNotEqualTo(then.get(file));
        }
    }

    @Test
    void s101_s117_s124_an_archive_is_sealed_once_and_checked_without_kafka() throws IOException {
        assertThat(run("archive", LATER, "--site", "site-zb")).isEqualTo("0");
        assertThat(out().resolve("site-zb/calls-2026-09.zh.pdf")).exists();
        assertThat(out().resolve("cover.zh.pdf")).exists();
        assertThat(Runs.report("verify", out().toString())).isEqualTo("0");
        assertThat(run("archive", LATER, "--site", "site-zb")).startsWith("1 %s is sealed".formatted(out()));

        var page = out().resolve("site-zb/calls-2026-09.zh.pdf");
        var bytes = Files.readAllBytes(page);
        bytes[bytes.length / 2] ^= 1;
        Files.write(page, bytes);
        assertThat(Runs.report("verify", out().toString())).isEqualTo("1 已改动 changed: site-zb/calls-2026-09.zh.pdf");
        Files.delete(page);
        assertThat(Runs.report("verify", out().toString())).isEqualTo("1 缺失 missing: site-zb/calls-2026-09.zh.pdf");
        assertThat(Runs.report("verify", folder.toString())).startsWith("1 %s is no sealed archive".formatted(folder));
    }

    @Test
    void ten_questions_of_managers_have_the_answers_written_by_hand() throws Exception {
        assertThat(run("export", END)).isEqualTo("0");

        var answers = new ArrayList<String>();
        var questions = Files.readString(Path.of(System.getProperty("frontdesk.root"))
                        .resolve("infra/reporting/samples/ten-questions.sql"))
                .replaceAll("(?m)^--.*$", "")
                .split(";");
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement()) {
            statement.execute(
                    "create view facts as select * from read_parquet('%s') where site in ('site-zb', 'site-jnh')"
                            .formatted(out().resolve("facts/*.parquet")));
            for (int number = 1; number <= 10; number++) {
                try (var rows = statement.executeQuery(questions[number - 1])) {
                    while (rows.next()) {
                        var row = new StringBuilder("" + number);
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            row.append(' ').append(rows.getString(column));
                        }
                        answers.add(row.toString());
                    }
                }
            }
        }

        assertThat(answers).isEqualTo(Golden.lines("ten-answers.txt"));
    }

    @Test
    void parquet_says_what_csv_says_and_both_are_the_same_to_the_byte_when_made_again() throws Exception {
        run("export", END);
        var first = Runs.bytes(out());
        run("export", END);
        assertThat(Runs.bytes(out())).isEqualTo(first);

        var day = out().resolve("facts/2026-09-04");
        assertThat(column(day + ".parquet", "id || ' ' || data"))
                .isEqualTo(column(day + ".csv", "id || ' ' || data"))
                .isNotEmpty();
        assertThat(column(day + ".parquet", "typeof(sequence) || typeof(occurred_at)"))
                .contains("BIGINTTIMESTAMP");
    }

    private static List<String> column(String file, String expression) throws SQLException {
        var found = new ArrayList<String>();
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement();
                var rows = statement.executeQuery("select %s from '%s'".formatted(expression, file))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private String run(String job, String knownAt, String... more) {
        var arguments = new ArrayList<>(List.of(
                job, "--from", "2026-09-01", "--to", "2026-09-30", "--known-at", knownAt, "--out", out().toString()));
        arguments.addAll(List.of(more));
        return Runs.report(arguments.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private List<List<String>> sheet(int number) throws IOException {
        try (var book = new ReadableWorkbook(out().resolve("monthly.xlsx").toFile());
                var rows = book.getSheet(number).orElseThrow().openStream()) {
            return rows.skip(number == 0 ? 3 : 1)
                    .map(row -> IntStream.range(0, 11)
                            .mapToObj(column -> row.getOptionalCell(column)
                                    .map(cell -> cell.getText())
                                    .orElse(""))
                            .toList())
                    .toList();
        }
    }
}
