package dev.frontdesk.local.up;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.ChildProcess;
import dev.frontdesk.local.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of our services, or the gateway, as a part. */
final class ServicePart implements Part, Trainee {

    private final String name;
    private final int port;
    private final Map<String, String> environment;
    private final ServiceFiles files;
    private final DataFolder data;

    ServicePart(String name, int port, Map<String, String> environment, Path root, DataFolder data) {
        this.name = name;
        this.port = port;
        this.environment = environment;
        this.files = new ServiceFiles(root, name);
        this.data = data;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path log() {
        return data.log(name);
    }

    @Override
    public Path pidFile() {
        return data.file("run").resolve(name);
    }

    /** Stops with one sentence before anything is started. */
    void checkBuilt() {
        files.checkBuilt();
    }

    @Override
    public Process launch() throws IOException, InterruptedException {
        files.prepare(log());
        return ChildProcess.start(command(), environment, files.folder(), log());
    }

    @Override
    public boolean ready() {
        return Health.ready(port);
    }

    private List<String> command() {
        var flags = new ArrayList<String>();
        if (Files.exists(files.cache())) {
            flags.add("-XX:AOTCache=" + files.cache().getFileName());
        }
        return whole(List.of(), flags, List.of());
    }

    @Override
    public boolean wantsTraining() {
        return Files.isDirectory(files.folder()) && !Files.exists(files.cache());
    }

    /** At low priority, up to the point where it would begin to work. */
    @Override
    public Process train(Path output) throws IOException {
        return ChildProcess.start(
                whole(
                        List.of("nice", "-n", "19"),
                        List.of("-XX:AOTCacheOutput=" + output, "-Xlog:aot=error,cds=error"),
                        List.of("-Dspring.context.exit=onRefresh")),
                environment,
                files.folder(),
                trainingLog());
    }

    @Override
    public Path trainingLog() {
        return data.log("training");
    }

    @Override
    public Path cache() {
        return files.cache();
    }

    private List<String> whole(List<String> before, List<String> cacheFlags, List<String> properties) {
        var command = new ArrayList<>(before);
        command.addAll(
                List.of(Checkout.java(), "-Xmx192m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"));
        // Several JVMs on few cores: the quick compiler alone starts sooner and leaves the cores to the work.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(cacheFlags);
        command.addAll(
                List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Ddisable-axoniq-console-message=true"));
        command.addAll(properties);
        command.addAll(List.of("-jar", files.jar()));
        return command;
    }
}
