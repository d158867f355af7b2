package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.local.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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

        var traces = new Traces(CANARIES);
        assertThat(traces.inTables()).as("tables that quote a caller").isEmpty();
        assertThat(traces.inFiles("kafka")).as("segments that quote a caller").isEmpty();
        assertThat(traces.inFiles("logs")).as("logs that quote a caller").isEmpty();

        var tables = new Traces(List.of(message)).inTables().size();
        var segments = new Traces(List.of(message)).inFiles("kafka").size();
        var logs = Traces.files("logs").size();
        assertThat(tables)
                .as("tables that name the message, so that the search sees what is there")
                .isGreaterThan(3);
        assertThat(payloadsAreSearched())
                .as("binary payloads of events are searched too")
                .isTrue();
        assertThat(segments).as("segments that name it").isPositive();
        assertThat(logs).as("log files searched").isGreaterThanOrEqualTo(7);
    }

    /** Whatever was read until here in the names of all these tests: a person's copy says why, in words. */
    @Test
    void every_purpose_that_was_given_has_words_in_both_languages() throws Exception {
        leaveTraces();
        var words = new Properties();
        try (var file = Files.newBufferedReader(
                Checkout.root().resolve("directory-service/src/main/resources/words/person.properties"))) {
            words.load(file);
        }

        var given = new ArrayList<String>();
        try (var vault = Traces.connect("vault");
                var statement = vault.createStatement();
                var rows = statement.executeQuery("select distinct purpose from reveal")) {
            while (rows.next()) {
                given.add(rows.getString(1));
            }
        }
        assertThat(given)
                .isNotEmpty()
                .allSatisfy(purpose ->
                        assertThat(words.getProperty(purpose)).as(purpose).matches(".*\\p{IsHan}.* · [A-Z].*"));
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
            await().until(
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
            await().until(() ->
                    desk.get("/api/v1/messages/" + message).text("/state").equals("confirmed"));
            desk.get("/api/v1/messages/" + message + "/history");
        }
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).isIn(200, 201);
    }

    /** This word stands in no column but the payload. */
    private static boolean payloadsAreSearched() throws IOException, SQLException {
        try (var connection = Traces.connect("calls")) {
            return Traces.holds(connection, "public.event", "relayDueAt");
        }
    }
}
