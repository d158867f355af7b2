package dev.frontdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The Kafka broker as a part: one process that is broker and controller (KRaft). */
final class BrokerPart implements Part {

    static final String BROKER = "kafka.Kafka";

    private final BrokerSettings settings;
    private final BrokerRuntime runtime;

    BrokerPart(BrokerSettings settings, BrokerRuntime runtime) {
        this.settings = settings;
        this.runtime = runtime;
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public Path log() {
        return settings.log();
    }

    @Override
    public Path pidFile() {
        return settings.home().resolve("process");
    }

    @Override
    public Process launch() throws IOException, InterruptedException {
        Files.createDirectories(settings.home());
        BrokerConfig.write(settings);
        if (!Files.exists(BrokerConfig.data(settings).resolve("meta.properties"))) {
            format();
        }
        return run(BROKER, BrokerConfig.file(settings).toString());
    }

    private void format() throws IOException, InterruptedException {
        var cluster = UUID.randomUUID().toString().substring(0, 22);
        var made = run(
                        "kafka.tools.StorageTool",
                        "format",
                        "--ignore-formatted",
                        "-t",
                        cluster,
                        "-c",
                        BrokerConfig.file(settings).toString())
                .waitFor();
        if (made != 0) {
            var cause = LogFile.cause(log());
            throw new Trouble("无法建立 Kafka 数据目录：" + cause, "The Kafka data could not be set up: " + cause);
        }
    }

    private Process run(String main, String... arguments) throws IOException {
        var command = new ArrayList<>(runtime.command(settings, main));
        command.addAll(List.of(arguments));
        return ChildProcess.start(command, Map.of(), settings.home(), log());
    }

    @Override
    public boolean ready() {
        return LocalBroker.answers("127.0.0.1", settings.port());
    }

    /** After a kill, the old process may hold the lock of the data for a moment. */
    @Override
    public boolean passing(String lastLines) {
        return lastLines.contains("Failed to acquire lock on file .lock");
    }
}
