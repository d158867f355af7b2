package dev.frontdesk.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.Trouble;
import dev.frontdesk.report.FactReader.Poison;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** {@code infra/report}: one job, one folder of files. */
public final class Report {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PrintStream out;
    private final boolean terminal;
    private final Duration patience;

    Report(PrintStream out, boolean terminal, Duration patience) {
        this.out = out;
        this.terminal = terminal;
        this.patience = patience;
    }

    public static void main(String[] arguments) {
        var report = new Report(System.out, Boolean.getBoolean("frontdesk.terminal"), PATIENCE);
        System.exit(report.run(List.of(arguments), System.err));
    }

    /** @return 0 when the files are there */
    int run(List<String> arguments, PrintStream trouble) {
        try {
            var options = Options.parse(Checkout.root(), arguments, Clock.systemUTC());
            if (options == null) {
                out.println(help());
            } else {
                run(options);
            }
            return 0;
        } catch (Trouble e) {
            trouble.println(e.zh());
            trouble.println(e.en());
        } catch (IOException | UncheckedIOException e) {
            trouble.println("文件无法写入：" + e.getMessage());
            trouble.println("A file could not be written: " + e.getMessage());
        }
        return 1;
    }

    private void run(Options options) throws IOException {
        var bootstrap = options.kafka() == null ? kafkaOf(options.data()) : options.kafka();
        try (var folder = OutFolder.open(options.out());
                var spool = new Spool(folder.scratch())) {
            var span = options.span();
            var taken = new long[1];
            var poison = new FactReader(bootstrap, patience, new Progress(out, terminal)).read(span.begin(), fact -> {
                if (span.holds(fact)) {
                    spool.add(span.day(fact), fact);
                    taken[0]++;
                }
            });
            options.job().write(spool, span, poison, folder);
            if (!poison.isEmpty()) {
                list(poison, folder.file("unreadable.csv"));
            }
            folder.publish();
            out.printf("%,d 条事实 facts, %d 条无法读取 unreadable: %s%n", taken[0], poison.size(), options.out());
        }
    }

    private static void list(List<Poison> poison, Path file) throws IOException {
        try (var csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord("topic", "partition", "offset", "reason");
            for (var one : poison) {
                csv.writeRecord(one.topic(), "" + one.partition(), "" + one.offset(), one.reason());
            }
        }
    }

    private static String kafkaOf(Path data) {
        try {
            var kafka = JsonMapper.shared()
                    .readTree(Files.readString(data.resolve("suite.json")))
                    .path("kafka");
            if (kafka.isString()) {
                return kafka.asString();
            }
        } catch (IOException e) {
            throw notStarted(data);
        }
        throw notStarted(data);
    }

    private static Trouble notStarted(Path data) {
        return new Trouble(
                "%s 里没有运行中的系统；请先运行 infra/up，或用 --kafka 指明 Kafka 的地址".formatted(data),
                "There is no running suite in %s; run infra/up first, or name Kafka's address with --kafka"
                        .formatted(data));
    }

    private static String help() {
        try (var in = Objects.requireNonNull(Report.class.getResourceAsStream("help.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new IllegalStateException("The help text cannot be read", e);
        }
    }
}
