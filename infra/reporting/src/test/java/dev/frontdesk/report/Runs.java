package dev.frontdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.test.TestBroker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Runs {@code infra/report} as somebody at a terminal does. */
final class Runs {

    private Runs() {}

    /** Exit code and, after a failure, the last sentence. */
    static String report(String... arguments) {
        var trouble = new ByteArrayOutputStream();
        var quiet = new PrintStream(new ByteArrayOutputStream());
        var all = new ArrayList<>(List.of(arguments));
        if (!all.contains("--kafka") && !all.getFirst().equals("verify")) {
            all.addAll(List.of("--kafka", TestBroker.bootstrap()));
        }
        var code = new Report(quiet, false, Duration.ofSeconds(4)).run(all, new PrintStream(trouble, true));
        var lines = trouble.toString(UTF_8).lines().toList();
        return lines.isEmpty() ? "" + code : code + " " + lines.getLast();
    }

    /** Every file below a folder, by name. */
    static TreeMap<String, String> bytes(Path folder) throws IOException {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return content;
    }
}
