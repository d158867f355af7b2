package dev.frontdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The PostgreSQL server as a part: makes the cluster when there is none and starts the postmaster. */
final class PostgresPart implements Part {

    private final PostgresSettings settings;
    private final PostgresDatabases databases;

    PostgresPart(PostgresSettings settings) {
        this.settings = settings;
        this.databases = new PostgresDatabases(settings);
    }

    @Override
    public String name() {
        return "PostgreSQL";
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
        var program = PostgresBinaries.home().resolve("bin");
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            makeCluster(program);
        }
        forgetStranger();
        var command = new ArrayList<>(Superuser.dropping(
                List.of(program.resolve("postgres").toString(), "-D", data().toString(), "-p", "" + settings.port())));
        PostgresConfig.of(settings.durable()).forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        return ChildProcess.start(command, Map.of("LC_ALL", "C"), settings.home(), log());
    }

    private void makeCluster(Path program) throws IOException, InterruptedException {
        var fresh = settings.home().resolve("data.new");
        Files.createDirectories(settings.home());
        Trees.delete(fresh);
        var password = Files.writeString(settings.home().resolve("password.new"), settings.password());
        var command = List.of(
                program.resolve("initdb").toString(),
                "--pgdata=" + fresh,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                settings.durable() ? "--sync-method=fsync" : "--no-sync");
        var made = ChildProcess.start(Superuser.dropping(command), Map.of("LC_ALL", "C"), settings.home(), log())
                .waitFor();
        Files.delete(password);
        if (made != 0) {
            throw Superuser.explain(LogFile.tail(log(), 20)).orElseGet(() -> notMade(LogFile.cause(log())));
        }
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** After a reboot the noted process id may belong to somebody else, and PostgreSQL would refuse to start. */
    private void forgetStranger() throws IOException {
        var file = data().resolve("postmaster.pid");
        if (Files.exists(file)) {
            var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            var program =
                    ProcessHandle.of(pid).flatMap(process -> process.info().command());
            if (program.isPresent() && !program.get().endsWith("postgres")) {
                Files.delete(file);
            }
        }
    }

    @Override
    public boolean ready() {
        return databases.reachable();
    }

    @Override
    public void onReady() {
        databases.make();
    }

    /** After a kill, the last of the old server's processes hold its shared memory for a moment. */
    @Override
    public boolean passing(String lastLines) {
        return lastLines.contains("pre-existing shared memory block")
                || lastLines.contains("lock file \"postmaster.pid\" already exists");
    }

    @Override
    public Optional<Trouble> explain(String lastLines) {
        return Superuser.explain(lastLines);
    }

    /** Fast shutdown: SIGINT ends sessions, SIGTERM would wait for them. */
    @Override
    public void askToStop(ProcessHandle process) {
        Signals.interrupt(process);
    }

    private Path data() {
        return settings.home().resolve("data");
    }

    private Trouble notMade(String cause) {
        return DiskTrouble.isFull(cause)
                ? DiskTrouble.full(name(), null)
                : new Trouble("无法建立 PostgreSQL 数据目录：" + cause, "The PostgreSQL data could not be set up: " + cause);
    }
}
