package dev.frontdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.TestBroker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A golden October: its facts on a real broker, its figures written by hand. */
class ReportIT {

    private static final String RECEIVED = "call.call-received.v1";
    private static final String ANSWERED = "call.call-answered.v1";
    private static final String TAKEN = "call.message-taken.v1";

    private static String complaint;

    @TempDir
    Path folder;

    /** Days begin at 16:00 UTC: the site is in Shanghai. */
    @BeforeAll
    static void october() throws Exception {
        try (var facts = new Facts(TestBroker.bootstrap())) {
            facts.topics(Facts.CALLS, Facts.MESSAGES, "frontdesk.directory.staff.v1", "other.topic");
            facts.put(
                    Facts.CALLS,
                    RECEIVED,
                    "site-a",
                    "call-0",
                    0,
                    "2026-09-30T15:59:59Z",
                    received("complaint", "2026-09-30T15:59:59Z"));
            complaint = facts.put(
                    Facts.CALLS,
                    RECEIVED,
                    "site-a",
                    "call-1",
                    0,
                    "2026-09-30T16:00:00Z",
                    received("complaint", "2026-09-30T16:00:00Z"));
            facts.put(
                    Facts.CALLS,
                    ANSWERED,
                    "site-a",
                    "call-1",
                    1,
                    "2026-09-30T16:00:03Z",
                    answered(3000, "2026-09-30T16:00:03Z"));
            for (int sent = 1; sent <= 2; sent++) {
                facts.put(
                        Facts.CALLS,
                        RECEIVED,
                        "site-a",
                        "call-2",
                        0,
                        "2026-10-10T02:00:00Z",
                        received("solicitation", "2026-10-10T02:00:00Z"));
            }
            facts.put(
                    Facts.CALLS,
                    RECEIVED,
                    "site-b",
                    "call-3",
                    0,
                    "2026-10-10T02:00:00Z",
                    received("complaint", "2026-10-10T02:00:00Z"));
            facts.put(
                    Facts.CALLS,
                    RECEIVED,
                    "site-a",
                    "call-4",
                    0,
                    "2026-10-31T15:59:59Z",
                    received(null, "2026-10-31T15:59:59Z"));
            facts.put(
                    Facts.CALLS,
                    RECEIVED,
                    "site-a",
                    "call-5",
                    0,
                    "2026-10-31T16:00:00Z",
                    received("complaint", "2026-10-31T16:00:00Z"));
            // Happened in October, told in November: only who asks with November's knowledge counts it.
            facts.put(
                    Facts.MESSAGES,
                    TAKEN,
                    "site-a",
                    "message-1",
                    0,
                    "2026-11-01T03:00:00Z",
                    "{\"occurredAt\":\"2026-10-31T09:00:00Z\"}");
            facts.put(
                    Facts.MESSAGES,
                    "call.something-new.v1",
                    "site-a",
                    "message-2",
                    0,
                    "2026-10-11T03:00:00Z",
                    "{\"occurredAt\":\"2026-10-11T03:00:00Z\"}");
            facts.put(
                    Facts.MESSAGES,
                    "message-3",
                    "no JSON",
                    Instant.parse("2026-10-12T00:00:00Z"),
                    Map.of("ce_id", "x"));
        }
    }

    @Test
    void october_as_known_at_its_end_has_the_figures_written_by_hand() throws IOException {
        assertThat(run("monthly", "--site", "site-a", "--known-at", "2026-11-01T00:00:00Z"))
                .isEqualTo("0");

        var rows = sheet(folder.resolve("out/monthly.xlsx"), 0);
        assertThat(rows)
                .contains(
                        List.of("S6", "Calls received, by kind", "complaint", "1", "", ""),
                        List.of("S6", "Calls received, by kind", "solicitation", "1", "", ""),
                        List.of("S6", "Calls received, by kind", "unknown", "1", "", ""),
                        List.of("S106", "Answered (ring, ms)", "", "1", "3000", "3000"),
                        List.of("S113", "Messages taken", "", "0", "", ""));
        assertThat(sheet(folder.resolve("out/monthly.xlsx"), 1).stream().map(row -> row.get(2)))
                .as("one for each count, and the call that was answered also says that not everybody was busy")
                .hasSize(5)
                .contains(complaint);
        assertThat(Files.readString(folder.resolve("out/unreadable.csv"))).contains(Facts.MESSAGES, "no ce_time");
        assertThat(Files.readString(folder.resolve("out/monthly.html"))).contains("call.something-new.v1");
    }

    @Test
    void what_became_known_later_changes_only_a_report_with_later_knowledge() throws IOException {
        run("monthly", "--site", "site-a", "--known-at", "2026-11-02T00:00:00Z");

        assertThat(sheet(folder.resolve("out/monthly.xlsx"), 0))
                .contains(List.of("S113", "Messages taken", "", "1", "", ""));
        // A message has a moment by which it is to be passed on; this one does not say which.
        assertThat(Files.readString(folder.resolve("out/unreadable.csv")))
                .contains("call.message-taken.v1", "relayDueAt is no time");
    }

    @Test
    void the_same_facts_make_the_same_files_to_the_byte_and_take_the_place_of_the_first() throws IOException {
        run("monthly", "--known-at", "2026-11-01T00:00:00Z");
        var first = bytes();

        run("monthly", "--known-at", "2026-11-01T00:00:00Z");

        assertThat(bytes()).isEqualTo(first);
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("out");
        }
    }

    @Test
    void an_export_has_a_file_a_day_with_each_fact_once_in_order() throws IOException {
        run("export", "--known-at", "2026-11-02T00:00:00Z");

        var day = Files.readAllLines(folder.resolve("out/facts/2026-10-10.csv"));
        assertThat(day).hasSize(3);
        assertThat(day.getFirst()).isEqualTo("id,type,site,subject,sequence,recorded_at,occurred_at,actor,data");
        assertThat(day.get(1)).contains("call-2", "solicitation");
        assertThat(day.get(2)).contains("call-3", "site-b");
    }

    @Test
    void what_is_wrong_is_said_in_one_sentence_and_leaves_no_half_file() throws IOException {
        assertThat(run("yearly"))
                .isEqualTo("1 There is no job yearly; there are export, monthly, register and archive");
        assertThat(run("monthly", "--color", "red")).isEqualTo("1 There is no option --color; see infra/report --help");
        assertThat(run("monthly", "--to", "2026-08-31")).isEqualTo("1 --to is before --from");
        assertThat(run("monthly", "--kafka", "127.0.0.1:1")).startsWith("1 Kafka at 127.0.0.1:1 does not answer");
        Files.writeString(Files.createDirectories(folder.resolve("out")).resolve("mine.txt"), "mine");
        assertThat(run("export")).startsWith("1 %s holds other files".formatted(folder.resolve("out")));
        assertThat(Files.readString(folder.resolve("out/mine.txt"))).isEqualTo("mine");
        Files.delete(folder.resolve("out/mine.txt"));
        try (var other = OutFolder.open(folder.resolve("out"))) {
            assertThat(other).isNotNull();
            assertThat(run("export")).startsWith("1 Another job is writing to");
        }
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    /** Exit code and, after a failure, the English sentence. */
    private String run(String job, String... more) {
        var trouble = new ByteArrayOutputStream();
        var quiet = new PrintStream(new ByteArrayOutputStream());
        var arguments = new ArrayList<>(List.of(
                job,
                "--from",
                "2026-10-01",
                "--to",
                "2026-10-31",
                "--out",
                folder.resolve("out").toString(),
                "--kafka",
                TestBroker.bootstrap()));
        arguments.addAll(List.of(more));
        var code = new Report(quiet, false, Duration.ofSeconds(4)).run(arguments, new PrintStream(trouble, true));
        var lines = trouble.toString(java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.isEmpty() ? "" + code : code + " " + lines.getLast();
    }

    /** Rule, English name, English part, count, median and ninth of ten; or the columns of an event. */
    private static List<List<String>> sheet(Path file, int number) throws IOException {
        try (var book = new ReadableWorkbook(file.toFile());
                var rows = book.getSheet(number).orElseThrow().openStream()) {
            return rows.skip(number == 0 ? 3 : 1)
                    .map(row -> number == 0
                            ? List.of(0, 3, 5, 6, 7, 8).stream()
                                    .map(column -> row.getCellText(column))
                                    .toList()
                            : List.of(1, 2, 3).stream()
                                    .map(column -> row.getCellText(column))
                                    .toList())
                    .toList();
        }
    }

    private List<String> bytes() throws IOException {
        var content = new ArrayList<String>();
        try (var files = Files.walk(folder.resolve("out"))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                content.add(
                        folder.relativize(file) + " " + java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return content;
    }

    private static String received(String kind, String at) {
        return "{\"kind\":%s,\"occurredAt\":\"%s\"}".formatted(kind == null ? "null" : "\"" + kind + "\"", at);
    }

    private static String answered(long ring, String at) {
        return "{\"ringMillis\":%d,\"occurredAt\":\"%s\"}".formatted(ring, at);
    }
}
