package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.local.demo.Demo;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few minutes at the desk, played as {@code infra/demo} plays an hour. */
class DemoIT {

    @TempDir
    Path folder;

    @Test
    void what_became_of_each_message_adds_up_with_the_event_stores() throws Exception {
        var lines = new CopyOnWriteArrayList<String>();
        var trouble = new ByteArrayOutputStream();

        var exit = Demo.run(
                List.of(
                        "--data",
                        RunningSuite.get().data().toString(),
                        "--speed",
                        "60",
                        "--file",
                        minutes().toString()),
                lines::add,
                new PrintStream(trouble, true, StandardCharsets.UTF_8));

        assertThat(trouble.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exit).isZero();
        assertThat(lines.getLast()).matches("promises: 4 opened, [0-4] kept, [0-4] broken, 0 open");
        assertThat(lines).anyMatch(line -> line.contains("违约 broken") && line.contains("代理人 deputy"));
        assertThat(lines).anyMatch(line -> line.contains("更正 corrected"));
        assertThat(lines).anyMatch(line -> line.contains("邮件 e-mail"));
        assertThat(lines)
                .filteredOn(line -> line.contains("来电 calls 30，接听 answered 26，一声内 within one ring 24，未接 missed 4"))
                .hasSize(2);
        assertThat(lines).anyMatch(line -> line.contains("来访 visits 40，共 people 73"));
        assertThat(lines).anyMatch(line -> line.contains("三个原因 three reasons"));
        assertThat(lines).anyMatch(line -> line.contains("付款 paid") && line.contains("to the cent"));
        assertThat(lines).noneMatch(line -> line.contains("\u001b"));
    }

    private Path minutes() throws Exception {
        try (var in = DemoIT.class.getResourceAsStream("/minutes.txt")) {
            var file = folder.resolve("minutes.txt");
            Files.write(file, in.readAllBytes());
            return file;
        }
    }
}
