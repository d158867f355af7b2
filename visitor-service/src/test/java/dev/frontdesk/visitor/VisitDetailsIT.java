package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.test.TestIssuer;
import dev.frontdesk.web.Roles;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose list a visit stands in, what is noted of a visitor besides, and a whole group at the door at once. */
class VisitDetailsIT extends VisitDesk {

    @Autowired
    Vault vault;

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3};

    @Test
    void s33_a_deputy_who_was_asked_finds_the_visit_in_the_own_list() {
        open("deputies", noon());
        var visit = arrives("other", ",\"matter\":\"拜访\",\"hostId\":\"%s\"".formatted(lin));
        soon().until(() -> listOf(lin).equals(List.of(visit)));
        assertThat(listOf(chen)).isEmpty();

        directory().relay("escalated", relay(visit, 1), visit, """
            ,"staffId":"%s","level":"deputy","dueAt":"%s"\
            """.formatted(chen, now().plusSeconds(120)), now());
        soon().until(() -> listOf(chen).equals(List.of(visit)));
        assertThat(listOf(gao)).isEmpty();
        assertThat(desk().host(chen).get("/api/v1/visits/" + visit).status()).isEqualTo(200);
    }

    @Test
    void s103_a_subject_is_corrected_to_a_word_of_the_plan_alone() {
        open("subjects", noon());
        var visit = arrives("applicant", ",\"subject\":\"sales-representative\"");

        is("400 value-invalid", corrected(visit, "{\"subject\":\"astronaut\",\"reason\":\"听错了\"}"));
        soon().untilAsserted(() -> is("200", corrected(visit, "{\"subject\":\"clerk\",\"reason\":\"听错了\"}")));
        assertThat(visit(visit).text("/subject")).isEqualTo("clerk");
    }

    @Test
    void s89_whoever_is_on_the_watch_list_is_noted_on_arrival_and_is_let_in_all_the_same() {
        open("watched", noon());
        var watch = "watch-" + UUID.randomUUID();
        is("201", desk().post("/api/v1/watch-list/entries", """
            {"id":"%s","kind":"attention","name":"王强","number":"13800007001","reason":"多次强行推销"}\
            """.formatted(watch)));
        soon().until(() ->
                desk().get("/api/v1/watch-list/entries").body().at("/items").size() == 1);

        var found =
                arrives("other", ",\"number\":\"138 0000 7001\",\"matter\":\"拜访\",\"hostId\":\"%s\"".formatted(lin));
        var other =
                arrives("other", ",\"number\":\"138 0000 7002\",\"matter\":\"拜访\",\"hostId\":\"%s\"".formatted(lin));

        assertThat(visit(found).text("/watched/watchIds/0")).isEqualTo(watch);
        assertThat(visit(found).text("/stay/state")).isEqualTo("here");
        assertThat(visit(other).body().at("/watched").isNull()).isTrue();
        assertThat(desk().host(lin)
                        .get("/api/v1/visits/" + found)
                        .body()
                        .at("/watched")
                        .isNull())
                .isTrue();
        assertThat(desk().as(Roles.KIOSK)
                        .get("/api/v1/visits/" + found + "/outward")
                        .body()
                        .toString())
                .doesNotContain(watch);
    }

    @Test
    void s23_whoever_sold_on_the_telephone_before_is_noted_on_arrival_and_is_let_in_all_the_same() {
        open("seller-here", "Asia/Shanghai");
        var call = "call-" + UUID.randomUUID();
        var kept =
                vault.keepFindable(site, call + "/2", new PersonalDetails("孙经理", "021-61239999", "鼎盛网络科技有限公司", "推销网站"));
        directory()
                .tellOf(
                        "call-service",
                        "call.solicitation-turned-away.v1",
                        "frontdesk.call.calls.v1",
                        call,
                        """
                        {"callId":"%s","detailsRef":"%s","person":"%s","occurredAt":"%s"}
                        """.formatted(call, kept.ref(), kept.person(), now()));
        soon().until(() -> desk().post("/api/v1/watch-list/matches", "{\"number\":\"02161239999\"}")
                .text("/solicitors/0/callId")
                .equals(call));

        var sold = arrives("other", ",\"number\":\"021 6123 9999\",\"matter\":\"拜访\",\"hostId\":\"%s\"".formatted(lin));
        var other =
                arrives("other", ",\"number\":\"021 6123 9998\",\"matter\":\"拜访\",\"hostId\":\"%s\"".formatted(lin));

        assertThat(visit(sold).text("/watched/callIds/0")).isEqualTo(call);
        assertThat(visit(sold).body().at("/watched/watchIds").size()).isZero();
        assertThat(visit(sold).text("/stay/state")).isEqualTo("here");
        assertThat(visit(other).body().at("/watched").isNull()).isTrue();
        assertThat(desk().host(lin)
                        .get("/api/v1/visits/" + sold)
                        .body()
                        .at("/watched")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_photo_is_in_the_vault_alone_and_one_that_is_too_large_is_refused() throws Exception {
        open("photos", noon());
        var visit = arrives("other", ",\"matter\":\"拜访\",\"hostId\":\"%s\"".formatted(lin));
        var before = eventsStored(site);

        assertThat(photo(visit, "image/jpeg", new byte[20 * 1024 * 1024])).startsWith("413");
        assertThat(photo(visit, "image/png", JPEG)).isEqualTo("400 photo-invalid");
        assertThat(photo(visit, "text/plain", JPEG)).startsWith("415");
        is("404 not-found", desk().get("/api/v1/visits/" + visit + "/photo"));
        assertThat(eventsStored(site)).isEqualTo(before);

        var allowed = Arrays.copyOf(JPEG, 900_000);
        assertThat(photo(visit, "image/jpeg", allowed)).isEqualTo("200");
        assertThat(shown(visit)).isEqualTo(allowed);
        assertThat(visit(visit).body().at("/photo").asBoolean()).isTrue();
        assertThat(jdbc.sql("select max(length(payload)) from event where aggregate_id = :id")
                        .param("id", visit)
                        .query(Integer.class)
                        .single())
                .isLessThan(10_000);
        is("403 role-missing", desk().as(Roles.KIOSK).get("/api/v1/visits/" + visit + "/photo"));
    }

    @Test
    void a_group_of_300_at_four_desks_is_let_in_without_asking_again_and_nobody_is_lost_or_doubled() throws Exception {
        open("crowd-at-door", noon());
        var invitation = Invited.newId();
        is("201", desk().post("/api/v1/invitations", Invited.group(invitation, lin, 300, now())));
        List<Callable<String>> arrivals = IntStream.rangeClosed(1, 300)
                .<Callable<String>>mapToObj(
                        guest -> () -> desk().post("/api/v1/visits", """
                            {"id":"%s","kind":"customer","name":"访客%2$d","company":"华东贸易","hostId":"%3$s",
                             "invitationId":"%4$s","guests":[%2$d],"noticeVersion":"2026-01"}\
                            """.formatted(newVisit(), guest, lin, invitation))
                                .outcome())
                .toList();

        try (var desks = Executors.newFixedThreadPool(4)) {
            for (var arrival : desks.invokeAll(arrivals)) {
                assertThat(arrival.get()).isEqualTo("201");
            }
        }
        soon().untilAsserted(() -> assertThat(
                        jdbc.sql("""
                            select count(*) from expected_visitor where invitation_id = :id and outcome = 'arrived'
                            """).param("id", invitation).query(Long.class).single())
                .isEqualTo(300));
        assertThat(jdbc.sql("select count(*), count(distinct visit_id) as visits from expected_visitor where"
                                + " invitation_id = :id")
                        .param("id", invitation)
                        .query((row, number) -> row.getLong(1) + " " + row.getLong(2))
                        .single())
                .isEqualTo("300 300");
        assertThat(jdbc.sql("select count(*) from event where aggregate_id = :id and name ="
                                + " 'Invitation.InvitationUsed'")
                        .param("id", invitation)
                        .query(Long.class)
                        .single())
                .isEqualTo(300);
    }

    private List<String> listOf(String staffId) {
        return desk().host(staffId)
                .get("/api/v1/visits")
                .body()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/visit/visitId").asString())
                .toList();
    }

    private Answer corrected(String visit, String body) {
        return desk().postAtVersion(
                        "/api/v1/visits/" + visit + "/corrections",
                        body,
                        visit(visit).body().at("/version").asLong());
    }

    private String photo(String visit, String type, byte[] picture) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    request(visit)
                            .header("Content-Type", type)
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(BodyPublishers.ofByteArray(picture))
                            .build(),
                    BodyHandlers.ofString());
            var code = answer.body().replaceAll("(?s).*\"code\":\"([a-z-]+)\".*", " $1");
            return answer.statusCode() + (answer.statusCode() == 200 ? "" : code);
        }
    }

    private byte[] shown(String visit) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request(visit).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
            return answer.body();
        }
    }

    private HttpRequest.Builder request(String visit) {
        var token = TestIssuer.shared().token("reception", Set.of(Roles.RECEPTIONIST), site, "visitor-service", null);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/visits/" + visit + "/photo"))
                .header("Authorization", "Bearer " + token);
    }

    private static void is(String outcome, Answer answer) {
        assertThat(answer.outcome()).as(answer.body().toString()).isEqualTo(outcome);
    }
}
