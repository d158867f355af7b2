package dev.frontdesk.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient;
import dev.frontdesk.web.Roles;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** S131. A second process of the service takes a statement in and is killed with {@code kill -9} in the middle of it. */
class KilledImportIT extends RunningMailroomService {

    private static final int LINES = 1800;
    private static final String SITE = "site-killed";
    private static final String TAKE = "/api/v1/mail/statements?account=account-killed&month=2026-10";
    private static final Set<String> PASSED_ON = Set.of(
            "frontdesk.postgres.url",
            "frontdesk.postgres.user",
            "frontdesk.postgres.password",
            "frontdesk.vault.rootkey",
            "frontdesk.chain.key",
            "frontdesk.issuer");

    @Autowired
    Environment environment;

    @Test
    void s131_killed_in_the_middle_an_import_has_taken_nothing_and_is_taken_whole_afterwards() throws Exception {
        open();
        var file = file();
        var otherPort = freePort();
        pauseOnceInTheMiddle();
        var other = start(otherPort);
        try {
            awaitReady(otherPort);
            var there =
                    new DeskClient(otherPort, "mailroom-service", "mail-clerk", Set.of(Roles.MAIL_CLERK), SITE, null);
            var asked = CompletableFuture.supplyAsync(() -> there.upload(TAKE, "text/csv", file));
            soon().pollInterval(Duration.ofMillis(20)).until(this::isInTheMiddle);

            other.destroyForcibly();

            assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(asked).failsWithin(Duration.ofSeconds(10));
            assertThat(linesStored()).isZero();
        } finally {
            other.destroyForcibly();
        }
        var taken = clerk(SITE).upload(TAKE, "text/csv", file);
        assertThat(taken.outcome()).isEqualTo("201");
        soon().until(() -> linesStored() == LINES);
        assertThat(clerk(SITE).upload(TAKE, "text/csv", file).outcome()).isEqualTo("200");
        assertThat(jdbc.sql("select count(*) from event where aggregate_id = :id")
                        .param("id", taken.text("/id"))
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
        assertThat(jdbc.sql("select sum(cents) from statement_line where statement_id = :id")
                        .param("id", taken.text("/id"))
                        .query(Long.class)
                        .single())
                .isEqualTo(LINES * 1000L);
        jdbc.sql("drop trigger pause_once on event").update();
        jdbc.sql("drop function pause_once()").update();
        jdbc.sql("drop sequence paused_once").update();
    }

    private void open() {
        var admin = receptionist(SITE).as(Roles.ADMIN);
        var path = "/api/v1/mail/courier-accounts/account-killed";
        assertThat(admin.put(path, """
            {"carrier":"sf","number":"1","names":{"zh":"顺丰","en":"SF"}}
            """).outcome()).isEqualTo("201");
        assertThat(admin.put(path + "/statement-mapping", """
            {"waybill":"运单号码","date":"日期","weightUnit":"kg","amounts":["应付金额(元)"]}
            """).outcome()).isEqualTo("200");
    }

    private static byte[] file() {
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(n -> "2026-10-05,SF%013d,10.00".formatted(3_000_000_000_000L + n))
                .collect(Collectors.joining("\n", "日期,运单号码,应付金额(元)\n", "\n"))
                .getBytes(UTF_8);
    }

    /** The first transaction that comes to the third event of a statement of this site waits there. */
    private void pauseOnceInTheMiddle() {
        jdbc.sql("create sequence paused_once").update();
        jdbc.sql("""
            create function pause_once() returns trigger language plpgsql as $$
            begin
                if nextval('paused_once') = 1 then perform pg_sleep(3); end if;
                return new;
            end $$
            """).update();
        jdbc.sql("""
            create trigger pause_once before insert on event for each row
            when (new.name = 'CourierStatement.StatementLinesImported' and new.sequence = 3
                and new.site = 'site-killed')
            execute function pause_once()
            """).update();
    }

    private boolean isInTheMiddle() {
        return jdbc.sql("select exists (select from pg_stat_activity where wait_event = 'PgSleep')")
                .query(Boolean.class)
                .single();
    }

    /** It hears nothing from the topics, so that nothing of them is lost with it. */
    private Process start(int otherPort) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                MailroomService.class.getName(),
                "--server.port=" + otherPort,
                "--server.address=127.0.0.1",
                "--frontdesk.kafka.bootstrap=127.0.0.1:1",
                "--logging.file.name=target/mailroom-service-killed.log"));
        PASSED_ON.forEach(name -> command.add("--" + name + "=" + environment.getRequiredProperty(name)));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/mailroom-service-killed.out"));
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        return builder.start();
    }

    private static void awaitReady(int otherPort) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + otherPort + "/actuator/health/readiness"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            soon().atMost(Duration.ofSeconds(90))
                    .ignoreExceptions()
                    .until(() -> client.send(request, BodyHandlers.discarding()).statusCode() == 200);
        }
    }

    private long linesStored() {
        return jdbc.sql("select count(*) from statement_line join courier_statement using (statement_id) where site ="
                        + " 'site-killed'")
                .query(Long.class)
                .single();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
