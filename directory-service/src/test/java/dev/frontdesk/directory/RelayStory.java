package dev.frontdesk.directory;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.VaultRef;
import dev.frontdesk.test.Contracts;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** What the tests of relays share: how a relay is asked for, what becomes of it, and that nothing of the caller leaks. */
@ExtendWith(OutputCaptureExtension.class)
abstract class RelayStory extends DirectoryTest {

    static final String CALLS = "frontdesk.call.messages.v1";
    static final String RELAYS = "frontdesk.directory.relays.v1";
    static final PersonalDetails CALLER = new PersonalDetails("欧阳金丝雀", "138 0013 8642", "夜莺贸易", "canary-text 请尽快回电谈合同");
    static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private static final Canaries CANARIES =
            new Canaries(List.of("欧阳金丝雀", "138 0013 8642", "13800138642", "夜莺贸易", "canary-text", "回电谈合同"));

    final Office office = new Office(this);

    @BeforeEach
    void an_office_with_people() throws Exception {
        office.open();
        MAIL.purgeEmailFromAllMailboxes();
    }

    /** Whatever happened: nothing of the caller is anywhere but in the vault. What is searched for staff is found. */
    @AfterEach
    void nothing_of_the_caller_leaks(CapturedOutput log) {
        CANARIES.areNowhereIn(jdbc);
        CANARIES.areNowhereIn(
                TOPICS.all(CALLS, RELAYS, "frontdesk.directory.sites.v1", "frontdesk.directory.staff.v1"));
        CANARIES.areNowhereIn(log);
        assertThat(Canaries.rowsWith(jdbc, "staff_list", "林小雨")).isEqualTo(1);
        assertThat(Canaries.rowsWith(jdbc, "event", "林小雨")).isEqualTo(1);
    }

    void request(Message message, String recipientId, PersonalDetails details, Duration limit, String site) {
        VaultRef ref = kept(message, details);
        TOPICS.put(CALLS, message.id(), message.headers(site), message.requested(recipientId, ref, limit));
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
        await().atMost(ofSeconds(30)).untilAsserted(() -> {
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

    static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
