package dev.frontdesk.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.Heard;
import dev.frontdesk.web.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What a caller says about himself is in the vault and nowhere else, and whoever looks at it is on record. */
class PersonalDataIT extends RunningCallService {

    private static final List<String> CANARIES =
            List.of("金丝雀先生", "13912345670", "+8613912345670", "羽毛进出口公司", "笼门开了请回电", "程金丝雀", "听成了金丝雀");

    @Autowired
    Environment environment;

    @Test
    void no_table_no_topic_and_no_log_knows_the_caller() throws IOException {
        var site = "site-canary";
        try (var _ = openSite(site, "staff-canary", 300);
                var heard = new Heard()) {
            var desk = receptionist(site);
            var call = newCallId();
            var message = newMessageId();
            sing(desk, call, message);
            soon().untilAsserted(() ->
                    assertThat(heard.facts("call.relay-requested.v1", message)).hasSize(2));
            soon().untilAsserted(() ->
                    assertThat(heard.facts("call.call-received.v1", call)).hasSize(1));

            for (var canary : CANARIES) {
                assertThat(tablesWith(canary)).as(canary).isEmpty();
                assertThat(heard.all())
                        .as(canary)
                        .noneMatch(record -> Heard.everything(record).contains(canary));
                assertThat(Files.readString(Path.of(LOG))).doesNotContain(canary);
            }
            assertThat(tablesWith(message)).contains("event", "message", "promise");
        }
    }

    @Test
    void every_look_at_a_caller_is_on_record() {
        var site = "site-reveal";
        try (var _ = openSite(site, "staff-reveal", 300)) {
            var desk = receptionist(site);
            var message = newMessageId();
            assertThat(desk.post("/api/v1/messages", """
                {"id":"%s","recipientId":"staff-reveal","number":"13800138000","text":"请回电"}\
                """.formatted(message)).outcome())
                    .isEqualTo("201");
            desk.get("/api/v1/messages/" + message);
            desk.host("staff-reveal").get("/api/v1/messages/" + message + "/history");
            desk.get("/api/v1/messages");
            desk.host("staff-other").get("/api/v1/messages/" + message);

            assertThat(reveals(message)).containsExactly("reception message-read", "staff-reveal message-history");
        }
    }

    @Test
    void what_an_event_refers_to_is_confirmed_in_the_vault() {
        var site = "site-confirm";
        try (var _ = openSite(site, "staff-confirm", 300)) {
            var message = newMessageId();
            assertThat(receptionist(site)
                            .post("/api/v1/messages", """
                                {"id":"%s","recipientId":"staff-confirm","text":"请回电"}\
                                """.formatted(message))
                            .outcome())
                    .isEqualTo("201");

            soon().untilAsserted(
                            () -> assertThat(vault("select confirmed::text from entry where ref = ?", message + "/1"))
                                    .containsExactly("true"));
        }
    }

    private static void sing(DeskClient desk, String call, String message) {
        var caller = "\"callerName\":\"金丝雀先生\",\"number\":\"13912345670\",\"company\":\"羽毛进出口公司\"";
        desk.post("/api/v1/calls", "{\"id\":\"%s\",%s}".formatted(call, caller));
        assertThat(desk.post("/api/v1/promises", """
            {"id":"promise-%s","ownerId":"staff-canary","callId":"%s",%s}\
            """.formatted(call.substring("call-".length()), call, caller))
                        .outcome())
                .isEqualTo("201");
        assertThat(desk.get("/api/v1/call-register").status()).isEqualTo(200);
        var body = "{\"id\":\"%s\",\"recipientId\":\"%s\",\"callId\":\"%s\",%s,\"text\":\"%s\"}";
        var good = body.formatted(message, "staff-canary", call, caller, "笼门开了请回电");
        assertThat(desk.post("/api/v1/messages", good).outcome()).isEqualTo("201");
        assertThat(desk.post("/api/v1/messages", good).outcome()).isEqualTo("201");
        desk.post("/api/v1/messages", body.formatted(message, "staff-canary", call, caller, "别的，笼门开了请回电"));
        desk.post("/api/v1/messages", body.formatted(message, "staff-nobody", call, caller, "笼门开了请回电"));
        desk.post("/api/v1/messages", good.replace("\"id\"", "\"笼门开了请回电"));
        desk.post("/api/v1/messages", good.replace("13912345670", "13912345670 金丝雀先生"));
        desk.as(Roles.HOST).post("/api/v1/messages", good);
        var correction = "{\"callerName\":\"程金丝雀\",\"reason\":\"听成了金丝雀\"}";
        assertThat(desk.postAtVersion("/api/v1/messages/" + message + "/corrections", correction, 0)
                        .outcome())
                .isEqualTo("200");
        assertThat(desk.get("/api/v1/messages/" + message).text("/details/callerName"))
                .isEqualTo("程金丝雀");
        assertThat(desk.get("/api/v1/messages/" + message + "/history").text("/steps/1/correction/before/callerName"))
                .isEqualTo("金丝雀先生");
    }

    /** Every column of every table, as text and as the bytes of a text. */
    private List<String> tablesWith(String canary) {
        var bytes = HexFormat.of().formatHex(canary.getBytes(UTF_8));
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql("""
                    select exists (select from %s t
                        where position(:text in t::text) > 0 or position(:bytes in t::text) > 0)
                    """.formatted(table))
                        .param("text", canary)
                        .param("bytes", bytes)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private List<String> reveals(String message) {
        return vault("select actor || ' ' || purpose from reveal where about = ? order by position", message);
    }

    private List<String> vault(String sql, String parameter) {
        var url = environment.getRequiredProperty("frontdesk.postgres.url") + "vault";
        try (var connection = DriverManager.getConnection(
                        url,
                        environment.getRequiredProperty("frontdesk.postgres.user"),
                        environment.getRequiredProperty("frontdesk.postgres.password"));
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            var rows = statement.executeQuery();
            var found = Stream.<String>builder();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found.build().toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
