package dev.frontdesk.directory;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.VaultRef;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** S113 to S116, S121: a morning of relays, from the request on Kafka to the last fact on Kafka. */
@ExtendWith(OutputCaptureExtension.class)
class FrontDeskDirectoryIT extends DirectoryTest {

    private static final String CALLS = "frontdesk.call.messages.v1";
    private static final String RELAYS = "frontdesk.directory.relays.v1";
    private static final PersonalDetails CALLER =
            new PersonalDetails("欧阳金丝雀", "138 0013 8642", "夜莺贸易", "canary-text 请尽快回电谈合同");
    private static final Canaries CANARIES =
            new Canaries(List.of("欧阳金丝雀", "138 0013 8642", "13800138642", "夜莺贸易", "canary-text", "回电谈合同"));
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final Office office = new Office(this);

    @BeforeEach
    void an_office_with_people() throws Exception {
        office.open();
        MAIL.purgeEmailFromAllMailboxes();
    }

    /** Whatever happened: nothing of the caller is anywhere but in the vault. */
    @AfterEach
    void nothing_of_the_caller_leaks(CapturedOutput log) {
        CANARIES.areNowhereIn(jdbc);
        CANARIES.areNowhereIn(TOPICS.all(CALLS, RELAYS, "frontdesk.directory.sites.v1", "frontdesk.directory.staff.v1"));
        CANARIES.areNowhereIn(log);
    }

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

            assertThat(post("/api/v1/relays/" + first.relayId() + "/seen", lin, "").statusCode()).isEqualTo(200);
            assertThat(page.next().path("state").asString()).isEqualTo("seen");
            assertThat(readBack(first, lin, "138 0013 8643")).isEqualTo("{\"right\":false}");
            assertThat(page.next().path("state").asString()).isEqualTo("read-back-wrong");

            var second = first.corrected();
            request(second, "staff-lin", CALLER, FIVE_MINUTES, Office.SITE);
            assertThat(List.of(page.next(), page.next()))
                    .extracting(piece -> piece.path("relayId").asString() + " " + piece.path("state").asString())
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
        assertThat(readBack(message, Who.staff("su", Office.SITE), "13800138642")).isEqualTo("{\"right\":true}");
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
        await().atMost(ofSeconds(10)).untilAsserted(() -> assertThat(overdue())
                .anyMatch(row -> row.path("relayId").asString().equals(message.relayId())
                        && row.path("toldId").asString().equals("staff-boss")
                        && row.path("dueAt").isNull()));
        assertThat(Arrays.stream(MAIL.getReceivedMessages()).map(FrontDeskDirectoryIT::recipient))
                .containsExactly("hu@b.example", "ma@b.example", "gao@b.example", "boss@b.example");

        assertThat(readBack(message, Who.staff("ma", Office.HASTY_SITE), "13800138642")).isEqualTo("{\"right\":true}");
        await().untilAsserted(() -> assertThat(overdue())
                .noneMatch(row -> row.path("relayId").asString().equals(message.relayId())));
    }

    @Test
    void s116_without_a_number_the_own_words_count_and_stay_in_the_vault() {
        var message = Message.taken();
        var tang = Who.staff("tang", Office.SITE);
        request(message, "staff-tang", new PersonalDetails("欧阳金丝雀", null, null, "canary-text"), FIVE_MINUTES, Office.SITE);
        told(message, "delivered mail");

        assertThat(readBack(message, tang, "13800138642")).contains("\"field\":\"understood\"", "field-missing");
        var words = "{\"understood\": \"欧阳金丝雀请我回电谈合同\"}";
        assertThat(post("/api/v1/relays/" + message.relayId() + "/read-back", tang, words).body())
                .isEqualTo("{\"right\":true}");

        told(message, "delivered mail", "read-back right");
        assertThat(TOPICS.all(RELAYS)).anyMatch(fact -> fact.body().contains(message.relayId())
                && fact.body().contains("\"evidence\":\"claimed\""));
    }

    @Test
    void s121_what_the_mail_server_refuses_is_tried_again_and_nothing_is_lost() {
        var message = Message.taken();
        MAIL.stop();
        request(message, "staff-he", CALLER, FIVE_MINUTES, Office.SITE);
        await().atMost(ofSeconds(10)).untilAsserted(() -> assertThat(jdbc.sql(
                                "select failures from relay_told where relay_id = :id and next_try_at is not null")
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
        await().until(() -> jdbc.sql("select mailed from relay_told where relay_id = :id")
                .param("id", message.relayId())
                .query(Boolean.class)
                .single());
        var before = office.readModels();
        var mails = MAIL.getReceivedMessages().length;

        projections.rebuild();

        await().atMost(ofSeconds(30)).until(projections::caughtUp);
        await().during(ofSeconds(3)).atMost(ofSeconds(10)).untilAsserted(() -> {
            assertThat(office.readModels()).isEqualTo(before);
            assertThat(MAIL.getReceivedMessages()).hasSize(mails);
        });
    }

    @Test
    void s114_an_open_page_shows_it_within_milliseconds() throws Exception {
        try (var page = stream(Who.staff("wang", Office.SITE))) {
            page.comment(5);
            var millis = new double[40];
            for (var round = 0; round < millis.length; round++) {
                var message = Message.taken();
                var ref = kept(message, CALLER);
                var asked = System.nanoTime();
                TOPICS.put(
                        CALLS, message.id(), message.headers(Office.SITE),
                        message.requested("staff-wang", ref, FIVE_MINUTES));
                assertThat(page.next().path("relayId").asString()).isEqualTo(message.relayId());
                millis[round] = (System.nanoTime() - asked) / 1e6;
            }
            Arrays.sort(millis);
            System.out.printf("[frontdesk] from Kafka to the open page: p50 %.1f ms, p95 %.1f ms%n",
                    millis[20], millis[38]);
            assertThat(millis[20]).isLessThan(250);
        }
    }

    @Test
    void an_open_page_is_kept_alive() throws Exception {
        try (var page = stream(Who.staff("chen", Office.SITE))) {
            assertThat(page.comment(5)).isEqualTo("open");
            assertThat(page.comment(20)).isEqualTo("beat");
        }
    }

    private void request(Message message, String recipientId, PersonalDetails details, Duration limit, String site) {
        VaultRef ref = kept(message, details);
        TOPICS.put(CALLS, message.id(), message.headers(site), message.requested(recipientId, ref, limit));
    }

    private String readBack(Message message, Who who, String number) {
        return post("/api/v1/relays/" + message.relayId() + "/read-back", who, "{\"number\": \"" + number + "\"}").body();
    }

    private List<JsonNode> overdue() {
        return json(get("/api/v1/relays?state=overdue", Who.receptionist(Office.HASTY_SITE)))
                .path("items")
                .valueStream()
                .toList();
    }

    private List<String> revealsOf(Message message) {
        return office.reveals(message.detailsRef());
    }

    /** What call-service hears of the relay, in order; each fact as its schema says. */
    private static void told(Message message, String... steps) {
        await().atMost(ofSeconds(30)).untilAsserted(() -> {
            assertThat(steps(message)).containsExactly(steps);
            assertThat(facts(message)).allSatisfy(fact ->
                    assertThat(Contracts.objections(fact.type(), fact.body())).isEmpty());
        });
    }

    private static List<String> steps(Message message) {
        return facts(message).stream().map(FrontDeskDirectoryIT::step).toList();
    }

    private static List<Topics.Told> facts(Message message) {
        return TOPICS.all(RELAYS).stream()
                .filter(fact -> fact.key().equals(message.relayId()))
                .toList();
    }

    private static String step(Topics.Told fact) {
        var data = JSON.readTree(fact.body());
        var step = fact.type().replace("directory.relay-", "").replace(".v1", "");
        return switch (step) {
            case "delivered" -> step + " " + data.path("channel").asString();
            case "read-back" -> step + (data.path("right").asBoolean() ? " right" : " wrong");
            case "escalated" -> step + " " + data.path("level").asString() + " " + data.path("staffId").asString();
            default -> step;
        };
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
