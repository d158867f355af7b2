package dev.frontdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.LocalBroker;
import dev.frontdesk.test.TestBroker;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is said in one sentence, leaves no half file and counts nothing twice. On a broker of its own. */
class FaultsIT {

    private static final int CALLS = 40_000;

    private static LocalBroker broker;

    @TempDir
    Path folder;

    @BeforeAll
    static void calls() throws Exception {
        broker = TestBroker.own("faults");
        try (var facts = new Facts(broker.bootstrap())) {
            facts.topics(Facts.CALLS, "frontdesk.visitor.visits.v1", "frontdesk.mailroom.tracers.v1");
            facts.many(Facts.CALLS, CALLS);
            facts.put(
                    "frontdesk.visitor.visits.v1",
                    "visitor.visitor-arrived.v1",
                    "site-a",
                    "visit-1",
                    0,
                    "2026-10-02T01:00:00Z",
                    "{\"visitId\":\"visit-1\",\"kind\":\"customer\",\"persons\":1,\"occurredAt\":\"2026-10-02T01:00:00Z\"}");
            facts.put(
                    "frontdesk.visitor.visits.v1",
                    "visitor.reply-promised.v1",
                    "site-a",
                    "visit-1",
                    1,
                    "2026-10-02T02:00:00Z",
                    "{\"visitId\":\"visit-1\",\"dueAt\":\"soon\",\"occurredAt\":\"2026-10-02T02:00:00Z\"}");
        }
    }

    @Test
    void a_field_that_cannot_be_read_is_named_and_stops_no_register() throws Exception {
        assertThat(run("register", "visitors")).isEqualTo("0");

        assertThat(folder.resolve("out/site-a/visitors.zh.pdf")).exists();
        assertThat(Files.readString(folder.resolve("out/unreadable.csv")))
                .contains("visitor.reply-promised.v1", "dueAt is no time");
    }

    @Test
    void what_could_not_be_read_is_listed_once_and_sealed_with_the_archive() throws Exception {
        assertThat(run("archive")).isEqualTo("0");

        assertThat(Files.readAllLines(folder.resolve("out/unreadable.csv"))).hasSize(2);
        assertThat(Files.readString(folder.resolve("out/SHA256SUMS"))).contains("  unreadable.csv");
        assertThat(Runs.report("verify", folder.resolve("out").toString())).isEqualTo("0");
    }

    @Test
    void kafka_killed_half_way_leaves_the_earlier_report_and_the_next_run_counts_each_fact_once() throws Exception {
        assertThat(run("export")).isEqualTo("0");
        var before = Runs.bytes(folder.resolve("out"));
        var killed = new AtomicBoolean();
        var trouble = new ByteArrayOutputStream();
        // Told with the first progress, when the most part is still to be read.
        var terminal = new PrintStream(new OutputStream() {
            @Override
            public void write(int letter) {
                if (killed.compareAndSet(false, true)) {
                    kill();
                }
            }
        });

        var code = new Report(terminal, true, Duration.ofSeconds(3))
                .run(arguments("export"), new PrintStream(trouble, true));

        assertThat(killed).isTrue();
        assertThat(code).isEqualTo(1);
        assertThat(trouble.toString(UTF_8)).contains("Kafka at %s does not answer".formatted(broker.bootstrap()));
        assertThat(Runs.bytes(folder.resolve("out"))).isEqualTo(before);
        broker.restart();
        assertThat(run("export")).isEqualTo("0");
        assertThat(Runs.bytes(folder.resolve("out"))).isEqualTo(before);
        try (var lines = Files.lines(folder.resolve("out/facts/2026-10-01.csv"))) {
            assertThat(lines.filter(line -> line.contains("call.call-received.v1")))
                    .hasSize(CALLS);
        }
    }

    /** A file may not grow over 64 KB in the other process, as on a disk that is full. */
    @Test
    void a_full_disk_is_said_in_one_sentence_and_leaves_no_half_file() throws Exception {
        var process = new ProcessBuilder(
                        "bash",
                        "-c",
                        "trap '' XFSZ; ulimit -f 64; exec \"$@\"",
                        "report",
                        Checkout.java(),
                        "-XX:-UsePerfData",
                        "-Xmx256m",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.frontdesk.report.Report",
                        "export",
                        "--from",
                        "2026-10-01",
                        "--out",
                        folder.resolve("full").toString(),
                        "--kafka",
                        broker.bootstrap())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("文件无法写入", "A file could not be written: ");
        assertThat(said.lines()).as(said).hasSizeLessThan(6).noneMatch(line -> line.contains("\tat "));
        assertThat(folder.resolve("full")).doesNotExist();
    }

    @Test
    void a_topic_whose_beginning_is_gone_is_refused() throws Exception {
        try (var own = new Facts(broker.bootstrap());
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            own.topics("frontdesk.call.gone.v1");
            for (int number = 0; number < 4; number++) {
                own.put(
                        "frontdesk.call.gone.v1",
                        "call.call-missed.v1",
                        "site-a",
                        "call-gone",
                        number,
                        "2026-10-01T01:00:00Z",
                        "{\"occurredAt\":\"2026-10-01T01:00:00Z\"}");
            }
            var partitions = List.of(0, 1, 2).stream()
                    .map(number -> new TopicPartition("frontdesk.call.gone.v1", number))
                    .toList();
            var one = admin
                    .listOffsets(partitions.stream()
                            .collect(java.util.stream.Collectors.toMap(
                                    at -> at, _ -> org.apache.kafka.clients.admin.OffsetSpec.latest())))
                    .all()
                    .get()
                    .entrySet()
                    .stream()
                    .filter(end -> end.getValue().offset() > 0)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            admin.deleteRecords(Map.of(one, RecordsToDelete.beforeOffset(2)))
                    .all()
                    .get();
            try {
                assertThat(run("monthly")).startsWith("1 The first 2 records of " + one + " are gone");
                assertThat(folder.resolve("out")).doesNotExist();
            } finally {
                admin.deleteTopics(List.of("frontdesk.call.gone.v1")).all().get();
            }
        }
    }

    private static void kill() {
        try {
            broker.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String run(String... job) {
        return Runs.report(arguments(job).toArray(String[]::new));
    }

    private List<String> arguments(String... job) {
        var arguments = new java.util.ArrayList<>(List.of(job));
        arguments.addAll(List.of(
                "--from",
                "2026-10-01",
                "--to",
                "2026-10-31",
                "--known-at",
                "2026-11-01T00:00:00Z",
                "--out",
                folder.resolve("out").toString(),
                "--kafka",
                broker.bootstrap()));
        return arguments;
    }
}
