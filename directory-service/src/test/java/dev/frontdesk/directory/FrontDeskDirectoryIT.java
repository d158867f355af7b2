package dev.frontdesk.directory;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.privacy.PersonalDetails;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S113 to S116, S121: a morning of relays, from the request on Kafka to the last fact on Kafka. */
class FrontDeskDirectoryIT extends RelayStory {

    @Test
    void s116_a_message_is_brought_read_back_wrong_corrected_and_read_back_right() throws Exception {
        var lin = Who.staff("lin", Office.SITE);
        var first = Message.taken();
        try (var page = stream(lin)) {
            page.comment(5);
            request(first, "staff-lin", CALLER, FIVE_MINUTES, Office.SITE);

            var shown = page.next();
            assertThat(shown.path("relayId").asString()).isEqualTo(first.relayId());
            assertThat(shown.path("state").asString()).isEqualTo("open");
            assertThat(shown.path("details").path("name").asString()).isEqualTo("欧阳金丝雀");
            assertThat(shown.path("details").path("number").asString()).isEqualTo("138 0013 8642");

            assertThat(post("/api/v1/relays/" + first.relayId() + "/seen", lin, "")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(page.next().path("state").asString()).isEqualTo("seen");
            assertThat(readBack(first, lin, "138 0013 8643")).isEqualTo("{\"right\":false}");
            assertThat(page.next().path("state").asString()).isEqualTo("read-back-wrong");

            var second = first.corrected();
            request(second, "staff-lin", CALLER, FIVE_MINUTES, Office.SITE);
            assertThat(List.of(page.next(), page.next()))
                    .extracting(piece -> piece.path("relayId").asString() + " "
                            + piece.path("state").asString())
                    .containsExactlyInAnyOrder(first.relayId() + " withdrawn", second.relayId() + " open");
            assertThat(readBack(first, lin, "13800138642")).contains("relay-withdrawn");
            assertThat(readBack(second, lin, "+86 138-0013-8642")).isEqualTo("{\"right\":true}");
            assertThat(page.next().path("state").asString()).isEqualTo("confirmed");

            told(first, "delivered live", "seen", "read-back wrong", "withdrawn");
            told(second, "delivered live", "read-back right");
        }
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void s114_nobody_answers_so_the_deputy_and_then_the_managers_are_told() {
        var message = Message.taken();
        request(message, "staff-hu", CALLER, ofSeconds(1), Office.HASTY_SITE);

        told(
                message,
                "delivered mail",
                "overdue",
                "escalated deputy staff-ma",
                "delivered mail",
                "escalated manager staff-gao",
                "delivered mail",
                "escalated manager staff-boss",
                "delivered mail");
        await().untilAsserted(() -> assertThat(overdue())
                .anyMatch(row -> row.path("relayId").asString().equals(message.relayId())
                        && row.path("toldId").asString().equals("staff-boss")
                        && row.path("dueAt").isNull()));
        assertThat(Arrays.stream(MAIL.getReceivedMessages()).map(RelayStory::recipient))
                .containsExactlyInAnyOrder("hu@b.example", "ma@b.example", "gao@b.example", "boss@b.example");

        assertThat(readBack(message, Who.staff("ma", Office.HASTY_SITE), "13800138642"))
                .isEqualTo("{\"right\":true}");
        await().untilAsserted(() -> assertThat(overdue())
                .noneMatch(row -> row.path("relayId").asString().equals(message.relayId())));
    }

    @Test
    void s116_without_a_number_the_own_words_count_and_stay_in_the_vault() {
        var message = Message.taken();
        var tang = Who.staff("tang", Office.SITE);
        request(
                message,
                "staff-tang",
                new PersonalDetails("欧阳金丝雀", null, null, "canary-text"),
                FIVE_MINUTES,
                Office.SITE);
        told(message, "delivered mail");

        assertThat(readBack(message, tang, "13800138642")).contains("\"field\":\"understood\"", "field-missing");
        var words = "{\"understood\": \"欧阳金丝雀请我回电谈合同\"}";
        assertThat(post("/api/v1/relays/" + message.relayId() + "/read-back", tang, words)
                        .body())
                .isEqualTo("{\"right\":true}");

        told(message, "delivered mail", "read-back right");
        assertThat(TOPICS.all(RELAYS))
                .anyMatch(fact ->
                        fact.body().contains(message.relayId()) && fact.body().contains("\"evidence\":\"claimed\""));
    }
}
