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
            if (arguments.size() == 2 && arguments.getFirst().equals("verify")) {
                return verify(Path.of(arguments.getLast()), trouble);
            }
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
        } catch (OutOfMemoryError e) {
            trouble.println("事实太多，内存不够；请用 FRONTDESK_REPORT_MEMORY=2g infra/report … 再运行，以前的报表没有改动");
            trouble.println(
                    "So many facts need more memory: FRONTDESK_REPORT_MEMORY=2g infra/report …; earlier files stand");
        }
        return 1;
    }

    private void run(Options options) throws IOException {
        options.job().check(options.out());
        var bootstrap = options.kafka() == null ? Suite.kafka(options.data()) : options.kafka();
        try (var folder = OutFolder.open(options.out());
                var spool = new Spool(folder.scratch())) {
            var span = options.span();
            var taken = new long[1];
            var poison = new FactReader(bootstrap, patience, new Progress(out, terminal))
                    .read(span.begin(), options.job()::whole, fact -> {
                        if (options.job().takes(span, fact)) {
                            spool.add(options.job().day(span, fact), fact);
                            taken[0]++;
                        }
                    });
            options.job().write(spool, span, poison, folder);
            if (!poison.isEmpty()) {
                list(poison, folder.file("unreadable.csv"));
            }
            options.job().seal(span, folder);
            folder.publish();
            out.printf("%,d 条事实 facts, %d 条无法读取 unreadable: %s%n", taken[0], poison.size(), options.out());
        }
    }

    private int verify(Path folder, PrintStream trouble) throws IOException {
        var objections = ArchiveJob.objections(folder);
        objections.forEach(trouble::println);
        out.println("封存号 seal " + ArchiveJob.seal(folder));
        if (objections.isEmpty()) {
            out.println("与封存时完全一致；请与封面上签字的封存号核对");
            out.println("As it was sealed; compare the seal with the one signed on the cover");
        }
        return objections.isEmpty() ? 0 : 1;
    }

    private static void list(List<Poison> poison, Path file) throws IOException {
        try (var csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord("topic", "partition", "offset", "reason");
            for (var one : poison) {
                csv.writeRecord(one.topic(), "" + one.partition(), "" + one.offset(), one.reason());
            }
        }
    }

    private static String help() {
        try (var in = Objects.requireNonNull(Report.class.getResourceAsStream("help.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new IllegalStateException("The help text cannot be read", e);
        }
    }
}
