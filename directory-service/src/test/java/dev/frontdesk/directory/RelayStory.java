package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.relay.RelayCommand.WithdrawRelay;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.VaultRef;
import dev.frontdesk.test.Contracts;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/**
 * What the tests of relays share: how a relay is asked for, what becomes of it, and that nothing of the caller leaks,
 * nor a secret of a webhook.
 */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RelayStory extends DirectoryTest {

    static final String CALLS = "frontdesk.call.messages.v1";
    static final String RELAYS = "frontdesk.directory.relays.v1";
    static final PersonalDetails CALLER = new PersonalDetails("欧阳金丝雀", "138 0013 8642", "夜莺贸易", "canary-text 请尽快回电谈合同");
    static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private static final Canaries CANARIES = new Canaries(List.of(
            "欧阳金丝雀", "138 0013 8642", "13800138642", "夜莺贸易", "canary-text", "回电谈合同", ChatServer.SECRET, "canary-key"));

    final Office office = new Office(this);

    @Autowired
    private Desk desk;

    private final List<Message> asked = new ArrayList<>();
    private final Map<String, String> chosen = new HashMap<>();

    @BeforeEach
    void an_office_with_people() throws Exception {
        office.open();
        MAIL.purgeEmailFromAllMailboxes();
    }

    /** Nobody is reminded, nobody stands in and everybody is told by mail again while the next test runs. */
    @AfterEach
    void what_is_open_is_closed() {
        for (var message : asked) {
            var origin = new Origin(
                    "system:test", Office.SITE, "none", UUID.randomUUID().toString(), "none");
            desk.send(new WithdrawRelay(new RelayId(message.relayId()), "relay-none", Instant.now()), origin);
        }
        asked.clear();
        Map.copyOf(chosen).forEach((staff, site) -> choose(staff, site, "null"));
        chosen.clear();
    }

    /** Whatever happened: nothing of the caller is anywhere but in the vault. What is searched for staff is found. */
    @AfterAll
    void nothing_of_the_caller_leaks(CapturedOutput log) {
        CANARIES.areNowhereIn(jdbc);
        CANARIES.areNowhereIn(
                TOPICS.all(CALLS, RELAYS, "frontdesk.directory.sites.v1", "frontdesk.directory.staff.v1"));
        CANARIES.areNowhereIn(log);
        CHAT.all().forEach(heard -> CANARIES.areNowhereIn(heard.text()));
        assertThat(Canaries.rowsWith(jdbc, "staff_list", "林小雨")).isPositive();
        assertThat(Canaries.rowsWith(jdbc, "event", "林小雨")).isPositive();
    }

    void request(Message message, String recipientId, PersonalDetails details, Duration limit, String site) {
        asked.add(message);
        VaultRef ref = kept(message, details);
        TOPICS.put(CALLS, message.id(), message.headers(site), message.requested(recipientId, ref, limit));
    }

    /** As a request whose words somebody has removed meanwhile. */
    void asked(Message message, String recipientId, VaultRef ref) {
        asked.add(message);
        TOPICS.put(
                CALLS, message.id(), message.headers(Office.SITE), message.requested(recipientId, ref, FIVE_MINUTES));
    }

    /** A chat channel of the site with time, open for messages. */
    String channel(String form) {
        var group = form + "-" + UUID.randomUUID().toString().substring(0, 8);
        var secret = form.equals("dingtalk") || form.equals("feishu") ? "\"" + ChatServer.SECRET + "\"" : "null";
        var answer = put("/api/v1/chat-channels/chat-" + group, Who.admin(Office.SITE), """
            {"names": {"zh": "前台群", "en": "Front desk group"}, "form": "%s", "address": "%s", "secret": %s}\
            """.formatted(
                        form, CHAT.address(form, group), secret));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        await().until(() -> get("/api/v1/chat-channels?limit=200", Who.admin(Office.SITE))
                .body()
                .contains("chat-" + group));
        return group;
    }

    /** @param quiet as the API has it; {@code null} for none */
    void choose(String staff, String site, String quiet, String... channels) {
        var ways = Arrays.stream(channels)
                .map(channel -> channel.equals("mail")
                        ? "{\"channel\": \"mail\"}"
                        : "{\"channel\": \"chat-%s\", \"chatName\": \"lin.xiaoyu\"}".formatted(channel))
                .collect(Collectors.joining(","));
        var answer = put("/api/v1/staff-page/ways", Who.staff(staff, site), """
            {"ways": [%s], "quiet": %s}\
            """.formatted(ways, quiet));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        chosen.put(staff, site);
        var version = json(answer).path("version").asLong();
        await().until(() -> waysVersion(staff, site) >= version);
    }

    private long waysVersion(String staff, String site) {
        var tag =
                get("/api/v1/staff-page/ways", Who.staff(staff, site)).headers().firstValue("ETag");
        return Long.parseLong(tag.orElseThrow().replace("\"", ""));
    }

    /** Lets the time of whatever waits come now, instead of waiting for it. */
    void due(Message message) {
        jdbc.sql("update relay_told set next_try_at = now() - interval '1 second'"
                        + " where relay_id = :id and next_try_at is not null")
                .param("id", message.relayId())
                .update();
        jdbc.sql("delete from errand_lease where relay_id = :id and waiting")
                .param("id", message.relayId())
                .update();
    }

    String readBack(Message message, Who who, String number) {
        return post("/api/v1/relays/" + message.relayId() + "/read-back", who, "{\"number\": \"" + number + "\"}")
                .body();
    }

    List<JsonNode> overdue() {
        return json(get("/api/v1/relays?state=overdue", Who.receptionist(Office.HASTY_SITE)))
                .path("items")
                .valueStream()
                .toList();
    }

    List<String> revealsOf(Message message) {
        return office.reveals(message.detailsRef());
    }

    /** What call-service hears of the relay, in order; each fact as its schema says. */
    static void told(Message message, String... steps) {
        await().untilAsserted(() -> {
            assertThat(steps(message)).containsExactly(steps);
            assertThat(facts(message))
                    .allSatisfy(fact -> assertThat(Contracts.objections(fact.type(), fact.body()))
                            .isEmpty());
        });
    }

    static List<String> steps(Message message) {
        return facts(message).stream().map(RelayStory::step).toList();
    }

    static List<Topics.Told> facts(Message message) {
        return TOPICS.all(RELAYS).stream()
                .filter(fact -> fact.key().equals(message.relayId()))
                .toList();
    }

    static String step(Topics.Told fact) {
        var data = JSON.readTree(fact.body());
        var step = fact.type().replace("directory.relay-", "").replace(".v1", "");
        return switch (step) {
            case "delivered" -> step + " " + data.path("channel").asString();
            case "read-back" -> step + (data.path("right").asBoolean() ? " right" : " wrong");
            case "escalated" ->
                step + " " + data.path("level").asString() + " "
                        + data.path("staffId").asString();
            default -> step;
        };
    }

    static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString();
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
