package dev.frontdesk.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Writes the broker's configuration anew at each start, so that ports may change between two starts. */
final class BrokerConfig {

    private BrokerConfig() {}

    static Path file(BrokerSettings settings) {
        return settings.home().resolve("server.properties");
    }

    static Path logging(BrokerSettings settings) {
        return settings.home().resolve("log4j2.properties");
    }

    static Path data(BrokerSettings settings) {
        return settings.home().resolve("data");
    }

    static void write(BrokerSettings settings) throws IOException {
        var text = template("server.properties")
                .replace("{port}", "" + settings.port())
                .replace("{controllerPort}", "" + settings.controllerPort())
                .replace("{data}", data(settings).toString());
        Files.writeString(file(settings), text);
        Files.writeString(logging(settings), template("log4j2.properties"));
    }

    private static String template(String name) throws IOException {
        try (var in = Objects.requireNonNull(BrokerConfig.class.getResourceAsStream("broker-" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
