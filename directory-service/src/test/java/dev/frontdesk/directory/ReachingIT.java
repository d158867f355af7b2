package dev.frontdesk.directory;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.privacy.VaultRef;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S114, S121, S123: quiet hours, presence, reminders, a mail server that is down for an hour, and what is given up. */
class ReachingIT extends RelayStory {

    @Test
    void s121_in_quiet_hours_there_is_the_page_and_at_their_end_the_mail() throws Exception {
        choose("tang", Office.SITE, quietNow());
        var message = Message.taken();
        request(message, "staff-tang", CALLER, FIVE_MINUTES, Office.SITE);

        await().untilAsserted(
                        () -> assertThat(nextTry(message)).isAfter(Instant.now().plusSeconds(600)));
        try (var page = stream(Who.staff("tang", Office.SITE))) {
            assertThat(page.next().path("relayId").asString()).isEqualTo(message.relayId());
            told(message, "delivered live");
        }
        choose("luo", Office.SITE, quietNow());
        var second = Message.taken();
        request(second, "staff-luo", CALLER, FIVE_MINUTES, Office.SITE);
        await().untilAsserted(
                        () -> assertThat(nextTry(second)).isAfter(Instant.now().plusSeconds(600)));
        assertThat(MAIL.getReceivedMessages()).isEmpty();

        choose("luo", Office.SITE, "null");
        due(second);

        told(second, "delivered mail");
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void s114_quiet_hours_stop_no_escalation_and_who_stands_in_is_told_in_theirs() {
        choose("hu", Office.HASTY_SITE, quietNow());
        choose("ma", Office.HASTY_SITE, quietNow());
        var message = Message.taken();

        request(message, "staff-hu", CALLER, ofSeconds(1), Office.HASTY_SITE);

        await().untilAsserted(() ->
                assertThat(steps(message)).startsWith("overdue", "escalated deputy staff-ma", "delivered mail"));
        assertThat(readBack(message, Who.staff("ma", Office.HASTY_SITE), "13800138642"))
                .isEqualTo("{\"right\":true}");
        assertThat(Arrays.stream(MAIL.getReceivedMessages()).map(RelayStory::recipient))
                .contains("ma@b.example")
                .doesNotContain("hu@b.example");
    }

    @Test
    void s121_who_is_out_gets_a_mail_though_the_page_is_open() throws Exception {
        var outing = "outing-" + UUID.randomUUID();
        assertThat(post("/api/v1/outings", Who.staff("su", Office.SITE), """
            {"id": "%s", "destination": "银行", "expectedBackAt": "%s"}\
            """.formatted(
                                        outing, Instant.now().plusSeconds(3600)))
                        .statusCode())
                .isEqualTo(201);
        await().until(() -> json(get("/api/v1/presence/staff-su", Who.receptionist(Office.SITE)))
                .path("state")
                .asString()
                .equals("out"));
        var message = Message.taken();
        try (var page = stream(Who.staff("su", Office.SITE))) {
            page.comment(5);
            request(message, "staff-su", CALLER, FIVE_MINUTES, Office.SITE);

            assertThat(MAIL.waitForIncomingEmail(10_000, 1)).isTrue();
            assertThat(page.next().path("relayId").asString()).isEqualTo(message.relayId());
        }
        await().untilAsserted(
                        () -> assertThat(steps(message)).containsExactlyInAnyOrder("delivered mail", "delivered live"));
        assertThat(post("/api/v1/outings/" + outing + "/return", Who.staff("su", Office.SITE), "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void s114_who_does_not_look_is_told_once_more_by_another_way() throws Exception {
        var message = Message.taken();
        try (var page = stream(Who.staff("he", Office.SITE))) {
            page.comment(5);
            request(message, "staff-he", CALLER, FIVE_MINUTES, Office.SITE);
            told(message, "delivered live");
            await().until(() -> jdbc.sql("update relay_told set remind_at = now() where relay_id = :id and live")
                            .param("id", message.relayId())
                            .update()
                    == 1);

            // The page stays open: one that closes within a second of what it was shown is followed by another way.
            assertThat(MAIL.waitForIncomingEmail(10_000, 1)).isTrue();
            assertThat(MAIL.getReceivedMessages()[0].getSubject()).startsWith("提醒 / Reminder: ");
            reminded(message);
            await().during(ofSeconds(2))
                    .untilAsserted(() -> assertThat(Arrays.stream(MAIL.getReceivedMessages())
                                    .map(mail -> recipient(mail) + " " + subject(mail)))
                            .hasSize(1));
        }
        told(message, "delivered live");
    }

    @Test
    void s121_after_an_hour_without_a_mail_server_everything_comes_once() throws Exception {
        var messages = List.of(Message.taken(), Message.taken(), Message.taken());
        var others = Message.taken();
        MAIL.stop();
        try {
            messages.forEach(message -> request(message, "staff-luo", CALLER, FIVE_MINUTES, Office.SITE));
            request(others, "staff-he", CALLER, FIVE_MINUTES, Office.SITE);
            // 10 + 20 + … s: eleven attempts are an hour and ten minutes.
            for (int attempt = 1; attempt <= 11; attempt++) {
                var failures = attempt;
                for (var message :
                        Stream.concat(messages.stream(), Stream.of(others)).toList()) {
                    await().untilAsserted(() -> {
                        assertThat(failures(message)).isGreaterThanOrEqualTo(failures);
                    });
                    due(message);
                }
            }
        } finally {
            MAIL.start();
        }
        messages.forEach(this::due);
        due(others);

        messages.forEach(message -> told(message, "delivered mail"));
        told(others, "delivered mail");
        var mails = MAIL.getReceivedMessages();
        assertThat(Arrays.stream(mails).map(RelayStory::recipient).filter("he@company-a.example"::equals))
                .hasSize(1);
        var all = new StringBuilder();
        for (var mail : mails) {
            all.append(text(mail));
        }
        for (var message : messages) {
            assertThat(all.toString().split(message.relayId(), -1))
                    .as(message.relayId())
                    .hasSize(2);
        }
    }

    @Test
    void s121_one_whose_words_the_vault_does_not_know_holds_up_no_other() {
        var lost = Message.taken();
        var well = Message.taken();
        var ref = new VaultRef(lost.detailsRef(), "person-none", "none");
        asked(lost, "staff-tang", ref);
        request(well, "staff-tang", CALLER, FIVE_MINUTES, Office.SITE);

        told(well, "delivered mail");
        await().untilAsserted(() -> assertThat(failures(lost)).isEqualTo(1));
        assertThat(failures(well)).isZero();
    }

    @Test
    void s114_a_reminder_takes_another_way_than_the_chat_that_brought_it() {
        var group = channel("feishu");
        choose("tang", Office.SITE, "null", group);
        var message = Message.taken();
        request(message, "staff-tang", CALLER, FIVE_MINUTES, Office.SITE);
        told(message, "delivered feishu");
        await().until(() -> jdbc.sql("update relay_told set remind_at = now() where relay_id = :id and otherwise")
                        .param("id", message.relayId())
                        .update()
                == 1);

        assertThat(MAIL.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(CHAT.heard(group)).hasSize(1);
        reminded(message);
    }

    @Test
    void s123_what_was_given_up_is_listed_and_an_operator_has_it_tried_again() {
        var message = Message.taken();
        request(message, "staff-chen", CALLER, FIVE_MINUTES, Office.SITE);

        await().untilAsserted(() -> assertThat(undelivered(message))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("staffId").asString()).isEqualTo("staff-chen");
                    assertThat(row.path("reason").asString()).isEqualTo("no-channel");
                }));
        var group = channel("wecom");
        choose("chen", Office.SITE, "null", group);
        var path = "/api/v1/relays/" + message.relayId() + "/deliveries";
        var body = "{\"staffId\": \"staff-chen\"}";
        assertThat(code(post(path, Who.receptionist(Office.SITE), body))).isEqualTo("403 role-missing");
        assertThat(code(post(path, Who.supervisor(Office.HASTY_SITE), body))).isEqualTo("404 not-found");

        assertThat(post(path, Who.supervisor(Office.SITE), body).statusCode()).isEqualTo(200);

        told(message, "delivered wecom");
        await().untilAsserted(() -> assertThat(undelivered(message)).isEmpty());
        assertThat(code(post(path, Who.supervisor(Office.SITE), body))).isEqualTo("409 relay-delivered");
        assertThat(code(post(path, Who.supervisor(Office.SITE), "{}"))).isEqualTo("400 field-missing");
        assertThat(code(post(path, Who.supervisor(Office.SITE), "{\"staffId\": \"staff-lin\"}")))
                .isEqualTo("409 relay-not-told");
    }

    @Test
    void s116_a_link_never_acts() {
        var message = Message.taken();
        request(message, "staff-he", CALLER, FIVE_MINUTES, Office.SITE);
        told(message, "delivered mail");
        var before = eventsStored(Office.SITE);

        for (var step : List.of("seen", "read-back", "deliveries")) {
            assertThat(get("/api/v1/relays/" + message.relayId() + "/" + step, Who.staff("he", Office.SITE))
                            .statusCode())
                    .as(step)
                    .isEqualTo(405);
        }

        assertThat(eventsStored(Office.SITE)).isEqualTo(before);
    }

    private List<JsonNode> undelivered(Message message) {
        return json(get("/api/v1/relays/undelivered?limit=200", Who.supervisor(Office.SITE)))
                .path("items")
                .valueStream()
                .filter(row -> row.path("relayId").asString().equals(message.relayId()))
                .toList();
    }

    private void reminded(Message message) {
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("select count(*) from relay_told where relay_id = :id and remind_at is null")
                                .param("id", message.relayId())
                                .query(Long.class)
                                .single())
                .isOne());
    }

    private Instant nextTry(Message message) {
        return jdbc.sql("select coalesce(max(next_try_at), 'epoch') from relay_told where relay_id = :id")
                .param("id", message.relayId())
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }

    private int failures(Message message) {
        return jdbc.sql("select coalesce(max(failures), 0) from relay_told where relay_id = :id")
                .param("id", message.relayId())
                .query(Integer.class)
                .single();
    }

    /** An hour behind and two ahead of now, at the site. */
    private static String quietNow() {
        var here = LocalTime.now(ZoneId.of("Asia/Shanghai"));
        var time = DateTimeFormatter.ofPattern("HH:mm");
        return "{\"from\": \"%s\", \"until\": \"%s\"}"
                .formatted(time.format(here.minusHours(1)), time.format(here.plusHours(2)));
    }
}
