package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontdesk.local.Checkout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The console in a real browser, against the running suite; its tests are those in gateway/console/browser. */
class ConsoleIT {

    private static final long PATIENCE_MINUTES = 40;

    @Test
    void people_do_their_work_at_the_console() throws IOException, InterruptedException {
        var chromium = chromium();
        var why = "没有找到 Chromium，未运行控制台的浏览器测试 · "
                + "No Chromium on this machine: the tests of the console in a browser were left out";
        if (chromium.isEmpty()) {
            System.out.println(why);
        }
        assumeTrue(chromium.isPresent(), why);

        var suite = RunningSuite.get();
        var output = Files.createTempFile("console-browser-", ".log");
        var make = Checkout.root().resolve("gateway/console/tools/make.sh");
        var process = new ProcessBuilder("bash", make.toString(), "browser").redirectErrorStream(true);
        process.environment().put("CHROMIUM", chromium.get().toString());
        process.environment().put("FRONTDESK_URL", suite.address());
        process.environment().put("FRONTDESK_DATA", suite.data().toString());
        var running = process.redirectOutput(output.toFile()).start();
        var ended = running.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        running.destroy();

        assertThat(ended && running.exitValue() == 0)
                .as(Files.readString(output))
                .isTrue();
        Files.delete(output);
    }

    private static Optional<Path> chromium() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        var found = Arrays.stream(folders)
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(named.stream(), found).filter(Files::isExecutable).findFirst();
    }
}
