package dev.frontdesk.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The JVM of the broker: its jars, its flags and, once there is one, its cache of loaded classes. */
final class BrokerRuntime {

    private final Path target;
    private final @Nullable Path output;

    private BrokerRuntime(Path root, @Nullable Path output) {
        this.target = root.resolve("infra/local/broker/target");
        this.output = output;
    }

    /** Uses the cache when there is one. */
    static BrokerRuntime plain() {
        return new BrokerRuntime(Checkout.root(), null);
    }

    /** Runs at the lowest priority and writes the cache when it ends. */
    static BrokerRuntime training(Path output) {
        return new BrokerRuntime(Checkout.root(), output);
    }

    /** Named after the exact JDK: a cache of another build would be of no use. */
    Path cache() {
        return target.resolve("broker-" + System.getProperty("java.vm.version") + ".aot");
    }

    /** The command up to the arguments of the main class. */
    List<String> command(BrokerSettings settings, String main) throws IOException {
        var command = new ArrayList<String>();
        if (output != null) {
            command.addAll(List.of("nice", "-n", "19"));
        }
        command.addAll(List.of(
                Checkout.java(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError"));
        if (output != null && main.equals(BrokerPart.BROKER)) {
            command.addAll(List.of("-XX:AOTCacheOutput=" + output, "-Xlog:aot=error,cds=error"));
        } else if (Files.exists(cache())) {
            command.add("-XX:AOTCache=" + cache());
        }
        command.addAll(List.of(
                "-Dlog4j2.configurationFile=" + BrokerConfig.logging(settings),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                main));
        return command;
    }

    /** In a fixed order: the cache is bound to the text of the class path. */
    private String classPath() throws IOException {
        var libs = target.resolve("libs");
        if (!Files.isDirectory(libs)) {
            throw new Trouble(
                    "缺少 Kafka 的程序文件；请先运行 mvn package -pl infra/local/broker",
                    "The broker's jars are missing; run mvn package -pl infra/local/broker first");
        }
        try (var jars = Files.list(libs)) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        }
    }
}
