package dev.frontdesk.axon.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.test.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the chain costs. By hand: {@code mvn -pl infra/axon-support test -Dtest=ChainBench -Dbench.events=1000000}; the
 * figures are the CPU time of the PostgreSQL session that did the work.
 */
class ChainBench {

    private static final int EVENTS = Integer.getInteger("bench.events", 100_000);

    @Test
    void measure() throws Exception {
        var database = TestPostgres.freshDatabase("bench");
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/store")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var before = cpuMillis(connection);
            append(jdbc);
            var appended = cpuMillis(connection);
            var chain = new EventChain(jdbc);
            var started = System.nanoTime();
            chain.seal();
            var millis = (System.nanoTime() - started) / 1_000_000;
            var sealed = cpuMillis(connection);
            var roots = new DailyRoots(jdbc, chain, "bench", null, null, Clock.systemUTC());
            var file = Files.createTempFile("chain", ".jsonl");
            try (var out = Files.newOutputStream(file)) {
                new ChainExport(jdbc, chain, roots, JsonMapper.shared()).write(1, null, out);
            }
            System.out.printf(
                    "%d events: append %d ms CPU of the session, seal %d ms CPU (%.1f %% on top), %d ms elapsed;"
                            + " export %d MB in %s%n",
                    EVENTS,
                    appended - before,
                    sealed - appended,
                    100.0 * (sealed - appended) / (appended - before),
                    millis,
                    Files.size(file) / 1_000_000,
                    file);
        }
    }

    /** One event to a transaction, as a desk appends. */
    private static void append(JdbcClient jdbc) {
        var payload =
                "{\"messageId\":\"message-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001\",\"recipientId\":\"staff-lin\",\"text\":\"%s\"}"
                        .formatted("x".repeat(300))
                        .getBytes(UTF_8);
        var metadata =
                "{\"actor\":\"li.min\",\"site\":\"site-a\",\"desk\":\"front-desk\",\"correlationId\":\"0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001\",\"causationId\":\"0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001\"}"
                        .getBytes(UTF_8);
        for (int i = 0; i < EVENTS; i++) {
            jdbc.sql("""
                insert into event (event_id, site, aggregate_type, aggregate_id, sequence, name, revision, metadata, payload)
                values (:id, 'site-a', 'PhoneMessage', :aggregate, 0, 'PhoneMessage.MessageTaken', '1', :metadata, :payload)
                """)
                    .param("id", UUID.randomUUID())
                    .param("aggregate", "message-" + i)
                    .param("metadata", metadata)
                    .param("payload", payload)
                    .update();
        }
    }

    /** User and system time of the server process, in milliseconds; its clock ticks 100 times a second. */
    private static long cpuMillis(Connection connection) throws Exception {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            var fields = stat(row.getInt(1));
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10;
        }
    }

    private static String[] stat(int pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }
}
