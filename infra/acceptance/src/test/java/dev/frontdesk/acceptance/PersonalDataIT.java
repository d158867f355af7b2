package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who called and what was said is nowhere but in the vault, and there it cannot be read. */
class PersonalDataIT {

    private static final List<String> CANARIES = List.of(
            "金丝雀先生",
            "Canary Bird Trading",
            "13912349876",
            "139 1234 9876",
            "canary words 请勿外泄",
            "canary reason",
            "canary repeats");

    private final Client desk = Client.as("receptionist");
    private final Client host = Client.as("zhangwei");
    private final String message = Ids.message();

    @Test
    void what_a_caller_says_is_in_no_table_no_topic_and_no_log() throws Exception {
        leaveTraces();

        var found = new ArrayList<String>();
        var tables = searchDatabases(found);
        var segments = searchFiles(RunningSuite.get().data().resolve("kafka"), found).stream()
                .filter(file -> contains(bytes(file), message))
                .count();
        var logs = searchFiles(RunningSuite.get().data().resolve("logs"), found).size();
        assertThat(found).as("places that quote a caller").isEmpty();

        assertThat(tables)
                .as("tables that name the message, so that the search sees what is there")
                .isGreaterThan(3);
        assertThat(payloadsAreSearched())
                .as("binary payloads of events are searched too")
                .isTrue();
        assertThat(segments).as("segments that name it").isPositive();
        assertThat(logs).as("log files searched").isGreaterThanOrEqualTo(7);
    }

    /** Every way in which personal data enters: a call, a message, a refusal, a correction, a read-back. */
    private void leaveTraces() {
        var call = Ids.call();
        accepted(desk.post(
                "/api/v1/calls",
                Map.of(
                        "id",
                        call,
                        "number",
                        "13912349876",
                        "callerName",
                        "金丝雀先生",
                        "company",
                        "Canary Bird Trading",
                        "ringingAt",
                        Instant.now().toString(),
                        "answeredAt",
                        Instant.now().toString())));
        try (var page = StaffPage.open(host)) {
            accepted(desk.post(
                    "/api/v1/messages",
                    Map.of(
                            "id",
                            message,
                            "callId",
                            call,
                            "recipientId",
                            "staff-a-zhangwei",
                            "number",
                            "139 1234 9876",
                            "callerName",
                            "金丝雀先生",
                            "company",
                            "Canary Bird Trading",
                            "text",
                            "canary words 请勿外泄")));
            desk.post(
                    "/api/v1/messages",
                    Map.of(
                            "id",
                            message,
                            "recipientId",
                            "staff-a-nobody",
                            "number",
                            "13912349876",
                            "text",
                            "canary words 请勿外泄"));
            page.relay(message, 1);
            var correction = Map.of("text", "canary words 请勿外泄!", "reason", "canary reason");
            await().atMost(Duration.ofSeconds(10))
                    .until(
                            () -> desk.with(
                                            "If-Match",
                                            desk.get("/api/v1/messages/" + message)
                                                    .header("ETag"))
                                    .post("/api/v1/messages/" + message + "/corrections", correction),
                            answer -> answer.status() == 200);
            var relay = page.relay(message, 2).path("relayId").asString();
            accepted(host.post(
                    "/api/v1/relays/" + relay + "/read-back",
                    Map.of("number", "139-1234-9876", "understood", "canary repeats")));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> desk.get("/api/v1/messages/" + message)
                            .text("/state")
                            .equals("confirmed"));
            desk.get("/api/v1/messages/" + message + "/history");
        }
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).isIn(200, 201);
    }

    /** @return how many tables name the message, which is no secret */
    private long searchDatabases(List<String> found) throws IOException, SQLException {
        var naming = 0L;
        for (var database : List.of("calls", "directory", "visitors", "mailroom", "gateway", "vault")) {
            try (var connection = connect(database)) {
                for (var table : tables(connection)) {
                    naming += search(connection, database, table, found) ? 1 : 0;
                }
            }
        }
        return naming;
    }

    /** This word stands in no column but the payload. */
    private static boolean payloadsAreSearched() throws IOException, SQLException {
        try (var connection = connect("calls")) {
            return holds(connection, "public.event", "relayDueAt");
        }
    }

    private boolean search(Connection connection, String database, String table, List<String> found)
            throws SQLException {
        for (var canary : CANARIES) {
            if (holds(connection, table, canary)) {
                found.add(database + "." + table + ": " + canary);
            }
        }
        return holds(connection, table, message);
    }

    /** As text, and as the bytes of binary columns. */
    private static boolean holds(Connection connection, String table, String text) throws SQLException {
        var sql = "select exists (select from " + table + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, text);
            statement.setString(2, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        var sql = "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                + " where schemaname not in ('pg_catalog', 'information_schema')";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static Connection connect(String database) throws IOException, SQLException {
        var suite = RunningSuite.get();
        var password = Files.readString(suite.data().resolve("secrets/postgres.password"))
                .strip();
        return DriverManager.getConnection(suite.databases() + database, "frontdesk", password);
    }

    /** @return the files that were searched: what programs write down, and the segments of topics */
    private static List<Path> searchFiles(Path folder, List<String> found) throws IOException {
        try (var files = Files.walk(folder)) {
            var searched = files.filter(each -> each.toString().contains(".log"))
                    .filter(Files::isRegularFile)
                    .toList();
            for (var file : searched) {
                var content = bytes(file);
                CANARIES.stream()
                        .filter(canary -> contains(content, canary))
                        .forEach(canary -> found.add(folder.relativize(file) + ": " + canary));
            }
            return searched;
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(byte[] content, String text) {
        var wanted = text.getBytes(StandardCharsets.UTF_8);
        var whole = ByteBuffer.wrap(content);
        for (int at = 0; at + wanted.length <= content.length; at++) {
            if (content[at] == wanted[0] && whole.slice(at, wanted.length).equals(ByteBuffer.wrap(wanted))) {
                return true;
            }
        }
        return false;
    }
}
