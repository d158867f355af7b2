package dev.frontdesk.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** S71 and S133 over HTTP: e-mail and fax, and items that are asked after. */
class LettersIT extends RunningMailroomService {

    private static final String LETTERS = "/api/v1/mail/correspondence";
    private static final String TRACERS = "/api/v1/mail/tracers";

    @Autowired
    Desk desk;

    @Test
    void s71_twenty_at_once_are_numbered_without_gaps_and_a_refused_one_takes_no_number() throws Exception {
        var site = "site-letters";
        var clerk = clerk(site);
        Callable<String> log = () -> clerk.post(LETTERS, letter()).text("/id");
        List<Future<String>> answers;
        try (var together = Executors.newFixedThreadPool(4)) {
            answers =
                    together.invokeAll(IntStream.range(0, 20).mapToObj(n -> log).toList());
        }
        assertThat(clerk.post(LETTERS, "{\"way\":\"in\",\"medium\":\"telex\",\"subject\":\"x\"}")
                        .outcome())
                .isEqualTo("400 value-invalid");
        var ids = new ArrayList<String>();
        for (var answer : answers) {
            ids.add(answer.get());
        }
        ids.add(log.call());
        var year = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 21)
                        .mapToObj(n -> "correspondence-%s-%d-%d".formatted(site, year, n))
                        .collect(Collectors.toList()));
        soon().until(() -> clerk.get(LETTERS).body().at("/items").size() == 21);
        assertThat(clerk.get(LETTERS).text("/items/0/number")).isEqualTo("21");
    }

    @Test
    void s71_a_fax_is_handled_and_archived_and_what_it_says_is_in_the_vault_alone() {
        var site = "site-fax";
        try (var _ = openSite(site)) {
            var clerk = clerk(site);
            var id = clerk.post(LETTERS, letter()).text("/id");
            var path = LETTERS + "/" + id;

            assertThat(clerk.post(path + "/archiving", "{\"archiveNumber\":\"2026-W-017\"}")
                            .outcome())
                    .isEqualTo("409 correspondence-not-handled");
            assertThat(clerk.post(path + "/handling", "{\"staffId\":\"staff-nobody\"}")
                            .outcome())
                    .isEqualTo("404 unknown-staff");
            assertThat(clerk.post(path + "/handling", "{\"staffId\":\"" + lin(site) + "\"}")
                            .outcome())
                    .isEqualTo("200");
            assertThat(clerk.post(path + "/archiving", "{\"archiveNumber\":\"2026-W-017\"}")
                            .outcome())
                    .isEqualTo("200");
            assertThat(clerk.get(path).text("/entry/state")).isEqualTo("archived");

            var shown = clerk.get(path);
            assertThat(shown.text("/subject")).isEqualTo("合同修订稿，请法务审阅");
            assertThat(shown.text("/address")).isEqualTo("021-61234567");
            assertThat(clerk.at("site-else").get(path).outcome()).isEqualTo("404 correspondence-unknown");
            assertThat(clerk.at("site-else")
                            .post(path + "/handling", "{\"staffId\":\"staff-lin\"}")
                            .outcome())
                    .isEqualTo("404 correspondence-unknown");
            assertThat(clerk.as(Roles.HOST).get(path).outcome()).isEqualTo("403 role-missing");
            assertThat(jdbc.sql("select convert_from(payload, 'UTF8') from event where aggregate_id = :id")
                            .param("id", id)
                            .query(String.class)
                            .list())
                    .hasSize(3)
                    .noneMatch(stored -> stored.contains("合同") || stored.contains("61234567"));
        }
    }

    @Test
    void s133_an_item_is_asked_after_found_late_answered_and_closed() {
        var site = "site-tracer";
        var clerk = clerk(site);
        var item = new Mailings(desk, site).send(1).getFirst();
        var id = newId("tracer");
        var soonDue = Instant.now().plusSeconds(2);
        var open = "{\"id\":\"%s\",\"itemId\":\"%s\",\"answerBy\":\"%s\",\"note\":\"收件人三天未收到\"}";

        assertThat(clerk.post(TRACERS, open.formatted(id, newId("outgoing"), soonDue))
                        .outcome())
                .isEqualTo("404 unknown-item");
        assertThat(clerk.at("site-else")
                        .post(TRACERS, open.formatted(id, item, soonDue))
                        .outcome())
                .isEqualTo("404 unknown-item");
        assertThat(clerk.post(TRACERS, open.formatted(id, item, "2026-01-01T00:00:00Z"))
                        .outcome())
                .isEqualTo("409 answer-due-before-asked");
        assertThat(clerk.post(TRACERS, open.formatted(id, item, soonDue)).outcome())
                .isEqualTo("201");
        soon().untilAsserted(() ->
                assertThat(clerk.get(TRACERS).text("/items/0/overdue")).isEqualTo("true"));
        assertThat(clerk.post(TRACERS + "/" + id + "/answers", "{\"answer\":\"on-the-way\",\"note\":\"滞留在转运中心\"}")
                        .outcome())
                .isEqualTo("200");
        assertThat(clerk.post(TRACERS + "/" + id + "/closing", "{\"outcome\":\"received\"}")
                        .outcome())
                .isEqualTo("200");
        assertThat(clerk.post(TRACERS + "/" + id + "/answers", "{\"answer\":\"lost\"}")
                        .outcome())
                .isEqualTo("409 tracer-closed");

        var shown = clerk.get(TRACERS + "/" + id);
        assertThat(shown.body()
                        .at("/steps")
                        .valueStream()
                        .map(step -> step.at("/step").asString()))
                .containsExactly("opened", "overdue", "answered", "closed");
        assertThat(shown.text("/steps/2/note")).isEqualTo("滞留在转运中心");
        soon().untilAsserted(
                        () -> assertThat(clerk.get(TRACERS + "?state=closed").text("/items/0/outcome"))
                                .isEqualTo("received"));
    }

    private static String letter() {
        return """
            {"way":"in","medium":"fax","name":"陈先生","company":"华东贸易","address":"021-61234567",
             "subject":"合同修订稿，请法务审阅"}
            """;
    }
}
