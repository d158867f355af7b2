package dev.frontdesk.test;

import static dev.frontdesk.test.RunningService.soon;

import dev.frontdesk.local.Ports;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The service of a test once more, on the same databases, as a process that can be killed with {@code kill -9}. It takes
 * nothing in from the topics, so that nothing there waits for it after its end.
 */
public final class SecondProcess implements AutoCloseable {

    /** By this name its connections are known to the database. */
    public static final String NAME = "second-process";

    private static final List<String> PASSED_ON = List.of(
            "frontdesk.kafka.bootstrap",
            "frontdesk.postgres.url",
            "frontdesk.postgres.user",
            "frontdesk.postgres.password",
            "frontdesk.vault.rootkey",
            "frontdesk.chain.key",
            "frontdesk.issuer",
            "frontdesk.smtp.host",
            "frontdesk.smtp.port");

    /** A whole service has to start, on a machine that has other things to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    private SecondProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Answers once it is ready.
     *
     * @param main class of the service
     * @param environment of the one that runs in the test
     * @param settings further ones, each {@code name=value}
     */
    public static SecondProcess start(Class<?> main, Environment environment, String... settings) {
        var port = Ports.free(1).getFirst();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                main.getName(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--frontdesk.intake.function=",
                "--spring.datasource.hikari.connection-init-sql=set application_name = '" + NAME + "'",
                "--logging.file.name=target/second-process.log"));
        PASSED_ON.stream()
                .filter(environment::containsProperty)
                .forEach(name -> command.add("--" + name + "=" + environment.getRequiredProperty(name)));
        Stream.of(settings).forEach(setting -> command.add("--" + setting));
        var started = new SecondProcess(run(command), port);
        started.awaitReady();
        return started;
    }

    public int port() {
        return port;
    }

    /** Whether one of its transactions waits, as a trigger of the test tells it to, in {@code pg_sleep}. */
    public boolean isInTheMiddle(JdbcClient jdbc) {
        return jdbc.sql("""
            select exists (select from pg_stat_activity where application_name = :name and wait_event = 'PgSleep')
            """).param("name", NAME).query(Boolean.class).single();
    }

    /** As {@code kill -9} does; when this returns it is gone, and with it, which the database would notice later, its transactions. */
    public void kill(JdbcClient jdbc) throws InterruptedException {
        process.destroyForcibly().waitFor();
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = :name")
                .param("name", NAME)
                .query(Boolean.class)
                .list();
        soon().until(() -> jdbc.sql("select count(*) from pg_stat_activity where application_name = :name")
                        .param("name", NAME)
                        .query(Long.class)
                        .single()
                == 0);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static Process run(List<String> command) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/second-process.out"));
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            soon().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> client.send(request, BodyHandlers.discarding()).statusCode() == 200);
        } catch (RuntimeException notReady) {
            close();
            throw notReady;
        }
    }
}
