package dev.frontdesk.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The program behind {@code infra/custody-check}: nothing but a JDK, none of this service's code. */
public final class CustodyCommand {

    private CustodyCommand() {}

    /** What it says of a chain. It ends with 0 where that is OK, and with 1 otherwise. */
    public static String says(String file) {
        try {
            var path = Files.writeString(Files.createTempFile("custody", ".json"), file);
            var root = Path.of(Objects.requireNonNull(System.getProperty("frontdesk.root")));
            var check = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            root.resolve("infra/verifier/VerifyCustody.java").toString(),
                            path.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(check.getInputStream().readAllBytes(), UTF_8);
            assertThat(check.waitFor()).isEqualTo(said.startsWith("OK") ? 0 : 1);
            Files.delete(path);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
