package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody repeats the message: it goes to the deputy, then to the manager, by e-mail, and the promise is broken. */
class MessageOverdueIT {

    private static final String SITE = "site-hurried";

    private final Client admin = Client.as("admin", SITE);
    private final Client desk = Client.as("supervisor", SITE);
    private final String message = Ids.message();

    @Test
    void S114_past_the_limit_it_goes_to_the_deputy_and_then_to_the_manager() {
        office();
        var taken = await().until(this::take, answer -> answer.status() != 404);
        assertThat(taken.status()).isEqualTo(201);

        await().untilAsserted(() -> {
            var view = desk.get("/api/v1/messages/" + message);
            assertThat(view.text("/escalation/level")).isEqualTo("manager");
            assertThat(view.text("/escalation/to/id") + view.text("/escalation/to/staffId"))
                    .contains("staff-hurried-boss");
            assertThat(view.text("/relay/channel")).isEqualTo("mail");
            assertThat(view.text("/overdue")).isEqualTo("true");
            assertThat(view.text("/promise/state")).isEqualTo("broken");
        });
        assertThat(desk.get("/api/v1/promises/figures").body().path("broken").asLong())
                .isEqualTo(1);
        await().untilAsserted(() -> assertThat(mails()).contains("one", "two", "boss"));
    }

    private void office() {
        put(
                "/api/v1/sites/" + SITE,
                Map.of("names", names("快"), "zone", "Asia/Shanghai", "relayWithinSeconds", 2, "greeting", names("您好")));
        put("/api/v1/departments/dept-hurried", Map.of("names", names("部"), "managerId", "staff-hurried-boss"));
        staff("one", "staff-hurried-two");
        staff("two", null);
        staff("boss", null);
        // The supervisor of company A answers for this site too.
        put(
                "/api/v1/accounts/supervisor",
                Map.of(
                        "displayName",
                        "陈岚 Chen Lan",
                        "staffId",
                        "staff-a-chenlan",
                        "grants",
                        List.of(grant("site-a", "supervisor"), grant("site-a", "host"), grant(SITE, "supervisor"))));
        Client.signOut("supervisor");
    }

    private static Map<String, String> grant(String site, String role) {
        return Map.of("site", site, "role", role);
    }

    private void staff(String who, @Nullable String deputy) {
        var body = new HashMap<String, Object>(Map.of(
                "names",
                names(who),
                "departmentId",
                "dept-hurried",
                "post",
                names("员工"),
                "email",
                who + "@hurried.example"));
        if (deputy != null) {
            body.put("deputyId", deputy);
        }
        put("/api/v1/staff/staff-hurried-" + who, body);
    }

    private Answer take() {
        return desk.post(
                "/api/v1/messages",
                Map.of("id", message, "recipientId", "staff-hurried-one", "number", "13800138000", "text", "急"));
    }

    private String mails() throws IOException {
        var names = new StringBuilder();
        try (var files = Files.list(RunningSuite.get().data().resolve("mail"))) {
            for (var file : files.toList()) {
                names.append(Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("To:"))
                        .findFirst()
                        .orElse(""));
            }
        }
        return names.toString();
    }

    private void put(String path, Object body) {
        assertThat(admin.put(path, body).status()).isIn(200, 201);
    }

    private static Map<String, String> names(String name) {
        return Map.of("zh", name, "en", name);
    }
}
