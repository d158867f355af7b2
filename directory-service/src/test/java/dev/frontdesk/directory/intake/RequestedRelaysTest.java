package dev.frontdesk.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.relay.RelayCommand.RequestRelay;
import dev.frontdesk.directory.relay.RelayEvent.NextInLine;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.test.Contracts;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** This service reads the very samples that those who ask promise to write. */
class RequestedRelaysTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String UUID = "0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";

    @Test
    void s113_a_request_becomes_a_relay() {
        var sample = Contracts.sample(Intakes.CALL_REQUESTED);

        assertThat(Contracts.objections(Intakes.CALL_REQUESTED, sample)).isEmpty();
        assertThat(RequestedRelays.request(JSON.readValue(sample, RelayRequestedV1.class), "staff-lin", 300))
                .isEqualTo(new RequestRelay(
                        new RelayId("relay-" + UUID + "-2"),
                        "message-" + UUID,
                        "message",
                        "staff-lin",
                        "message-" + UUID + "/2-5d8e01f3",
                        "person-7f3c",
                        "b64c1f",
                        Instant.parse("2026-11-23T01:02:30Z"),
                        Instant.parse("2026-11-23T01:07:30Z"),
                        300,
                        "relay-" + UUID + "-1",
                        null,
                        Instant.parse("2026-11-23T01:02:30Z")));
    }

    @Test
    void s33_a_visit_brings_its_own_limit_and_who_is_told_next() {
        var sample = Contracts.sample(Intakes.VISITOR_REQUESTED);
        var data = JSON.readValue(sample, RelayRequestedV1.class);

        assertThat(Contracts.objections(Intakes.VISITOR_REQUESTED, sample)).isEmpty();
        assertThat(data.kind()).isEqualTo("visit");
        assertThat(data.limitSeconds()).isEqualTo(120);
        assertThat(data.next())
                .containsExactly(new NextInLine("staff-chen", "deputy"), new NextInLine("staff-wang", "fallback"));
    }

    @Test
    void s33_the_service_that_asked_can_say_that_it_is_done() {
        var sample = Contracts.sample(Intakes.VISITOR_DONE);

        assertThat(Contracts.objections(Intakes.VISITOR_DONE, sample)).isEmpty();
        assertThat(JSON.readValue(sample, RelayDoneV1.class).relayId()).startsWith("relay-");
    }

    @Test
    void a_first_request_supersedes_nothing_and_what_a_later_version_adds_is_left_alone() {
        var first = Contracts.sample(Intakes.CALL_REQUESTED)
                .replaceFirst("\"supersedes\": \"[^\"]+\",", "\"addedLater\": {\"x\": 1},");

        assertThat(JSON.readValue(first, RelayRequestedV1.class).supersedes()).isNull();
    }
}
