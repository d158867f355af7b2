package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A caller leaves a message; the member of staff is told, repeats it wrong, gets it corrected, repeats it right. */
class MessageRelayedIT {

    private final Client desk = Client.as("receptionist");
    private final Client lina = Client.as("host");
    private final String message = Ids.message();

    @Test
    void S106_S116_one_fact_goes_from_the_desk_to_the_person_and_back() {
        var recipient = desk.get("/api/v1/staff?query=%E6%9D%8E%E5%A8%9C").text("/items/0/staffId");
        assertThat(recipient).isEqualTo("staff-a-lina");
        try (var page = StaffPage.open(lina)) {
            takeDown(recipient, callThatFindsTheLineBusy());
            var first = page.relay(message, 1);
            assertThat(first.at("/details/number").asString()).isEqualTo("021-61234576");
            assertThat(first.at("/details/text").asString()).isEqualTo("请三点前回电");

            // S116: the person knows the caller's real number, so the read-back uncovers the mistake.
            assertThat(readBack(first, "021 6123 4567").text("/right")).isEqualTo("false");
            var wrong = awaitState("to-correct");
            var beforeCorrection = Instant.now();
            correct(wrong.header("ETag"));

            var second = page.relay(message, 2);
            assertThat(second.at("/details/number").asString()).isEqualTo("021-61234567");
            assertThat(lina.post("/api/v1/relays/" + id(second) + "/seen", Map.of())
                            .status())
                    .isEqualTo(200);
            assertThat(readBack(second, "+86 21 61234567").text("/right")).isEqualTo("true");
            var confirmed = awaitState("confirmed");
            assertThat(confirmed.text("/promise/state")).isEqualTo("kept");

            assertThat(asOf(beforeCorrection).text("/state")).isEqualTo("to-correct");
            assertThat(asOf(beforeCorrection).text("/details/number")).isEqualTo("021-61234576");
            assertThat(steps())
                    .containsSubsequence(
                            "PhoneMessage.MessageTaken",
                            "PhoneMessage.MessageRelayed",
                            "PhoneMessage.MessageReadBackWrong",
                            "PhoneMessage.MessageCorrected",
                            "PhoneMessage.MessageReadBackConfirmed");
            figuresAddUp();
        }
    }

    private String callThatFindsTheLineBusy() {
        var call = Ids.call();
        var now = Instant.now();
        var received = desk.post(
                "/api/v1/calls",
                Map.of(
                        "id",
                        call,
                        "line",
                        "8000",
                        "number",
                        "021-61234567",
                        "callerName",
                        "陈先生",
                        "kind",
                        "overflow",
                        "ringingAt",
                        now.minusSeconds(2).toString(),
                        "answeredAt",
                        now.toString()));
        assertThat(received.status()).isEqualTo(201);
        var busy = desk.post("/api/v1/calls/" + call + "/transfers", Map.of("extension", "8211", "outcome", "busy"));
        assertThat(busy.status()).isEqualTo(200);
        return call;
    }

    private void takeDown(String recipient, String call) {
        var taken = desk.post(
                "/api/v1/messages",
                Map.of(
                        "id",
                        message,
                        "recipientId",
                        recipient,
                        "callId",
                        call,
                        "callerName",
                        "陈先生",
                        "number",
                        "021-61234576",
                        "text",
                        "请三点前回电"));
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.header("ETag")).isEqualTo("\"0\"");
        // S110: nobody hangs up without saying what became of the call.
        assertThat(desk.post("/api/v1/calls/" + call + "/end", Map.of()).code()).isEqualTo("disposition-missing");
        assertThat(desk.post("/api/v1/calls/" + call + "/end", Map.of("disposition", "message"))
                        .status())
                .isEqualTo(200);
    }

    private Answer readBack(JsonNode relay, String number) {
        return lina.post("/api/v1/relays/" + id(relay) + "/read-back", Map.of("number", number));
    }

    private void correct(String version) {
        var body = Map.of("number", "021-61234567", "reason", "复述时发现听错");
        var corrected = desk.with("If-Match", version).post("/api/v1/messages/" + message + "/corrections", body);
        assertThat(corrected.status()).isEqualTo(200);
    }

    private Answer awaitState(String state) {
        return await().until(
                        () -> desk.get("/api/v1/messages/" + message),
                        answer -> answer.text("/state").equals(state));
    }

    private Answer asOf(Instant moment) {
        return desk.get("/api/v1/messages/" + message + "?asOf=" + moment);
    }

    private List<String> steps() {
        return desk.get("/api/v1/messages/" + message + "/history")
                .body()
                .path("steps")
                .valueStream()
                .map(step -> step.path("name").asString())
                .toList();
    }

    private void figuresAddUp() {
        await().untilAsserted(() -> {
            var figures = desk.get("/api/v1/promises/figures").body();
            assertThat(desk.get("/api/v1/promises/figures/kept/events").body().path("items"))
                    .isNotEmpty();
            assertThat(figures.path("opened").asLong())
                    .isEqualTo(figures.path("kept").asLong()
                            + figures.path("broken").asLong()
                            + figures.path("released").asLong()
                            + figures.path("open").asLong());
        });
    }

    private static String id(JsonNode relay) {
        return relay.path("relayId").asString();
    }
}
