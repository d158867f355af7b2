package dev.frontdesk.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The JVM of the broker: its jars, its flags and, once there is one, its cache of loaded classes. */
final class BrokerRuntime {

    private final Path target;

    BrokerRuntime(Path root) {
        target = root.resolve("infra/local/broker/target");
    }

    /** Named after the exact JDK: a cache of another build would be of no use. */
    Path cache() {
        return target.resolve("broker-" + System.getProperty("java.vm.version") + ".aot");
    }

    /** The command up to the main class. */
    List<String> command(BrokerSettings settings) throws IOException {
        var command = plainCommand(settings);
        if (Files.exists(cache())) {
            command.add(1, "-XX:AOTCache=" + cache());
        }
        return command;
    }

    private List<String> plainCommand(BrokerSettings settings) throws IOException {
        return new ArrayList<>(List.of(
                Checkout.java(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dlog4j2.configurationFile=" + BrokerConfig.logging(settings),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath()));
    }

    /** In a fixed order: the cache is bound to the text of the class path. */
    private String classPath() throws IOException {
        var libs = target.resolve("libs");
        if (!Files.isDirectory(libs)) {
            throw new Trouble(
                    "缺少 Kafka 的程序文件;请先运行 mvn package -pl infra/local/broker",
                    "The broker's jars are missing; run mvn package -pl infra/local/broker first");
        }
        try (var jars = Files.list(libs)) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        }
    }
}
