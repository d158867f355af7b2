package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** S44: whoever is invited gets the code and a file for the calendar by e-mail, and again when it is cancelled. */
class InvitationMailIT {

    private final Client desk = Client.as("receptionist");
    private final String invitation = "invitation-" + UUID.randomUUID();
    private final String visitor = "visitor-" + UUID.randomUUID() + "@example.com";

    @Test
    void s44_the_suite_sends_what_it_promised_to_the_visitor() throws IOException {
        var starts = Instant.now().plus(Duration.ofHours(1));
        var invited = desk.post(
                "/api/v1/invitations",
                Map.of(
                        "id",
                        invitation,
                        "hostId",
                        "staff-a-lina",
                        "visitKind",
                        "customer",
                        "guests",
                        List.of(Map.of("name", "陈思远", "email", visitor)),
                        "times",
                        Map.of(
                                "startsAt",
                                starts.toString(),
                                "endsAt",
                                starts.plusSeconds(3600).toString())));
        assertThat(invited.status()).as(invited.code()).isEqualTo(201);
        await().until(() -> mails().size() == 1);
        assertThat(mails().getFirst()).contains("text/calendar; charset=UTF-8; method=REQUEST");

        var cancelled =
                desk.post("/api/v1/invitations/" + invitation + "/cancellation", Map.of("reason", "host-cancels"));
        assertThat(cancelled.status()).as(cancelled.code()).isEqualTo(200);
        await().until(() -> mails().stream().anyMatch(mail -> mail.contains("method=CANCEL")));
        assertThat(mails()).hasSize(2);
    }

    /** As they lie in the data folder. */
    private List<String> mails() throws IOException {
        try (var files = Files.list(RunningSuite.get().data().resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(InvitationMailIT::read)
                    .filter(mail -> mail.contains("To: " + visitor))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
