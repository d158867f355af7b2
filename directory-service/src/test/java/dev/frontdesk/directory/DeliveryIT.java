package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

/** S114, S121: how relays get to people: by mail, on the open page, and on time. */
class DeliveryIT extends RelayStory {

    @Test
    void s121_without_an_open_page_it_comes_by_mail_and_later_on_the_page() throws Exception {
        var message = Message.taken();
        request(message, "staff-su", CALLER, FIVE_MINUTES, Office.SITE);

        assertThat(MAIL.waitForIncomingEmail(10_000, 1)).isTrue();
        var mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("su@company-a.example");
        assertThat(mail.getSubject()).startsWith("电话留言").contains("Phone message");
        assertThat(text(mail)).contains("欧阳金丝雀", "138 0013 8642", "夜莺贸易", "canary-text", message.relayId());
        told(message, "delivered mail");

        try (var page = stream(Who.staff("su", Office.SITE))) {
            assertThat(page.next().path("relayId").asString()).isEqualTo(message.relayId());
            told(message, "delivered mail", "delivered live");
        }
        try (var again = stream(Who.staff("su", Office.SITE))) {
            assertThat(again.next().path("details").path("text").asString()).startsWith("canary-text");
        }
        assertThat(revealsOf(message)).containsExactly("staff-su relay", "su relay", "su relay");
        told(message, "delivered mail", "delivered live");
        assertThat(readBack(message, Who.staff("su", Office.SITE), "13800138642"))
                .isEqualTo("{\"right\":true}");
    }

    @Test
    void s121_what_came_to_a_page_that_was_just_closed_comes_by_mail_too() throws Exception {
        var message = Message.taken();
        try (var page = stream(Who.staff("luo", Office.SITE))) {
            page.comment(5);
        }
        request(message, "staff-luo", CALLER, FIVE_MINUTES, Office.SITE);

        assertThat(MAIL.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(recipient(MAIL.getReceivedMessages()[0])).isEqualTo("luo@company-a.example");
        await().untilAsserted(() -> assertThat(steps(message)).last().isEqualTo("delivered mail"));
    }

    @Test
    void s121_a_mail_says_what_the_site_says() throws Exception {
        var template = "/api/v1/relay-templates/message";
        var admin = Who.admin(Office.SITE);
        var message = Message.taken();
        put(template, admin, """
            {"subject": {"zh": "请看{things}", "en": "Look: {things}"},
             "mail": {"zh": "{recipient}，您好。", "en": "Dear {recipient},"}, "chat": {"zh": "请看。", "en": "Look."}}\
            """);
        try {
            await().until(projections::caughtUp);
            request(message, "staff-su", CALLER, FIVE_MINUTES, Office.SITE);

            assertThat(MAIL.waitForIncomingEmail(10_000, 1)).isTrue();
            var mail = MAIL.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("请看1 条电话留言 / Look: 1 phone message");
            assertThat(text(mail)).contains("，您好。", "Dear ", "欧阳金丝雀", "canary-text");
        } finally {
            post(template + "/restoration", admin, "{}");
            await().until(projections::caughtUp);
        }
    }

    @Test
    void an_open_page_is_kept_alive() throws Exception {
        try (var page = stream(Who.staff("chen", Office.SITE))) {
            assertThat(page.comment(5)).isEqualTo("open");
            assertThat(page.comment(20)).isEqualTo("beat");
        }
    }
}
