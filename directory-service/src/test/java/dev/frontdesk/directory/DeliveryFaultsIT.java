package dev.frontdesk.directory;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

/** What goes wrong on the way, and that nothing is lost or done twice. */
class DeliveryFaultsIT extends RelayStory {

    @Test
    void s116_a_correction_of_a_relay_that_never_came_here_is_a_relay_like_any_other() {
        var corrected = Message.taken().corrected();
        request(corrected, "staff-chen", CALLER, FIVE_MINUTES, Office.SITE);

        await().untilAsserted(() -> assertThat(json(get("/api/v1/relays", Who.receptionist(Office.SITE)))
                        .path("items")
                        .valueStream()
                        .map(row -> row.path("relayId").asString()))
                .contains(corrected.relayId()));
        assertThat(post("/api/v1/relays/" + corrected.relayId() + "/seen", Who.staff("chen", Office.SITE), "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void s121_what_the_mail_server_refuses_is_tried_again_and_nothing_is_lost() {
        var message = Message.taken();
        MAIL.stop();
        request(message, "staff-he", CALLER, FIVE_MINUTES, Office.SITE);
        await().untilAsserted(() -> assertThat(jdbc.sql(
                                "select failures from relay_told where relay_id = :id and next_try_at is not" + " null")
                        .param("id", message.relayId())
                        .query(Integer.class)
                        .list())
                .containsExactly(1));

        MAIL.start();

        told(message, "delivered mail");
    }

    @Test
    void read_models_made_again_are_the_same_and_nobody_is_told_twice() {
        var message = Message.taken();
        request(message, "staff-he", CALLER, FIVE_MINUTES, Office.SITE);
        told(message, "delivered mail");
        await().until(() -> jdbc.sql("select otherwise from relay_told where relay_id = :id")
                .param("id", message.relayId())
                .query(Boolean.class)
                .single());
        var before = office.readModels();
        var mails = MAIL.getReceivedMessages().length;

        // As in the middle of a replay: the request is read again, the delivery not yet.
        jdbc.sql("update relay_told set otherwise = false, next_try_at = told_at where relay_id = :id")
                .param("id", message.relayId())
                .update();
        await().during(ofSeconds(3))
                .untilAsserted(() -> assertThat(MAIL.getReceivedMessages()).hasSize(mails));

        projections.rebuild();

        await().until(projections::caughtUp);
        await().during(ofSeconds(3)).untilAsserted(() -> {
            assertThat(office.readModels()).isEqualTo(before);
            assertThat(MAIL.getReceivedMessages()).hasSize(mails);
        });
    }
}
