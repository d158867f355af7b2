package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.Contracts;
import dev.frontdesk.test.Heard;
import dev.frontdesk.visitor.copies.KnownDepartments;
import dev.frontdesk.web.Roles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** S32 to S51, S87 to S100: visits over HTTP and Kafka, as the desk, the host and the kiosk see them. */
class VisitIT extends VisitDesk {

    @Autowired
    KnownDepartments departments;

    private static final String CUSTOMER = ", \"company\": \"夜莺贸易\", \"number\": \"138 0013 86%02d\"";

    @Test
    void s32_s33_s34_a_customer_is_registered_the_host_told_and_the_departure_noted() {
        open("customer", noon());
        try (var heard = new Heard()) {
            var id = arrives(
                    "customer", CUSTOMER.formatted(1) + ", \"matter\": \"谈合同\", \"hostId\": \"%s\"".formatted(lin));

            soon().until(() -> heard.facts("visitor.relay-requested.v1", id).size() == 1);
            var request = heard.facts("visitor.relay-requested.v1", id).getFirst();
            assertThat(Contracts.objections("visitor.relay-requested.v1", request.toString()))
                    .isEmpty();
            assertThat(request.path("recipientId").asString()).isEqualTo(lin);
            assertThat(request.path("next").path(0).path("staffId").asString()).isEqualTo(chen);
            assertThat(visit(id).text("/outcome")).isEqualTo("waiting");

            directory().relay("delivered", relay(id, 1), id, """
                ,"staffId":"%s","channel":"live","level":"recipient\"\
                """.formatted(lin), now());
            soon().until(() -> visit(id).text("/asked/0/channel").equals("live"));

            var host = desk().host(lin);
            assertThat(host.post("/api/v1/visits/" + id + "/answers", "{\"answer\": \"wait\", \"waitMinutes\": 10}")
                            .status())
                    .isEqualTo(200);
            assertThat(visit(id).text("/say/zh")).isEqualTo("请您稍候约 10 分钟。");
            soon().until(() -> heard.facts("visitor.relay-done.v1", id).size() == 1);

            assertThat(step(id, "outward-answer", "{}").status()).isEqualTo(200);
            assertThat(step(id, "admission", "{}").status()).isEqualTo(200);
            assertThat(step(id, "departure", "{\"provenance\": \"observed\"}").status())
                    .isEqualTo(200);
            assertThat(visit(id).text("/stay/state")).isEqualTo("departed");
            soon().until(() -> heard.facts("visitor.visitor-departed.v1", id).size() == 1);
            assertThat(heard.all().stream().map(Heard::everything))
                    .noneMatch(fact -> fact.contains("欧阳金丝雀") || fact.contains("夜莺贸易") || fact.contains("13800138601"));
        }
        assertThat(jdbc.sql("select count(*) from event where convert_from(payload, 'UTF8') like '%欧阳金丝雀%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void s43_a_reason_for_declining_never_reaches_the_kiosk_or_the_host_next_door() {
        open("declined", noon());
        var declined = arrives("other", ", \"matter\": \"拜访\", \"hostId\": \"%s\"".formatted(lin));
        var absent = arrives("other", ", \"matter\": \"拜访\", \"hostId\": \"%s\"".formatted(lin));
        assertThat(step(declined, "answers", """
            {"answer": "declined", "reason": "in-meeting", "note": "在三楼开会", "staffId": "%s"}
            """.formatted(lin)).status()).isEqualTo(200);
        assertThat(step(absent, "message", """
            {"number": "138 0013 8655", "matter": "请回电"}
            """).status()).isEqualTo(200);

        var kiosk = desk().as(Roles.KIOSK);
        var first = kiosk.get("/api/v1/visits/" + declined + "/outward");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body())
                .isEqualTo(kiosk.get("/api/v1/visits/" + absent + "/outward").body());
        assertThat(first.text("/say/zh")).contains("现在不在");
        assertThat(kiosk.get("/api/v1/visits/" + declined).status()).isEqualTo(403);
        assertThat(visit(declined).text("/inward/note")).isEqualTo("在三楼开会");
        assertThat(desk().host(lin)
                        .get("/api/v1/visits/" + declined)
                        .body()
                        .path("inward")
                        .isNull())
                .isTrue();
        assertThat(desk().host(gao).get("/api/v1/visits/" + declined).status()).isEqualTo(404);
        assertThat(step(declined, "admission", "{}").outcome()).isEqualTo("409 decision-missing");
    }

    @Test
    void s36_s46_s48_each_kind_goes_its_own_way() {
        open("kinds", noon());
        var applicant = arrives("applicant", ", \"subject\": \"sales-representative\"");
        assertThat(visit(applicant).text("/asked/0/person/staffId")).isEqualTo(gao);

        var government = arrives("government", ", \"company\": \"市监局\"");
        assertThat(visit(government).text("/asked/0/person/staffId")).isEqualTo(zhai);
        assertThat(step(government, "admission", "{}").outcome()).isEqualTo("409 decision-missing");

        var media = arrives("media", """
            , "company": "晚报", "matter": "采访", "appointment": false, "hostId": "%s\"\
            """.formatted(lin));
        assertThat(step(media, "admission", "{}").outcome()).isEqualTo("409 decision-missing");
        assertThat(step(media, "answers", "{\"answer\": \"coming\", \"staffId\": \"%s\"}".formatted(lin))
                        .status())
                .isEqualTo(200);
        assertThat(step(media, "admission", "{}").status()).isEqualTo(200);
    }

    @Test
    void s26_whoever_leads_the_department_answers_for_its_line() {
        open("lines", noon());
        directory().department("dept-lines", gao, "dept-none", "8171");

        soon().until(() -> departments.answering("8171", site).isPresent());

        var seller = arrives("solicitation", """
            , "company": "极速网络", "matter": "推广网站", "subject": "website"\
            """);
        assertThat(visit(seller).text("/asked/0/person/staffId")).isEqualTo(gao);
    }

    @Test
    void s98_s100_what_an_absent_host_owes_is_in_the_ledger() {
        open("ledger", noon());
        var kept = arrives("other", ", \"matter\": \"拜访\", \"hostId\": \"%s\"".formatted(lin));
        var open = arrives("other", ", \"matter\": \"拜访\", \"hostId\": \"%s\"".formatted(lin));
        for (var id : List.of(kept, open)) {
            assertThat(step(id, "message", "{\"number\": \"138 0013 8655\", \"matter\": \"请回电\"}")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(desk().host(lin)
                        .post("/api/v1/visits/" + kept + "/reply", "{}")
                        .status())
                .isEqualTo(200);
        var nextWeek = LocalDate.now().plusDays(7);
        assertThat(step(open, "return-visit", "{\"expectedOn\": \"%s\"}".formatted(nextWeek))
                        .status())
                .isEqualTo(200);

        soon().untilAsserted(() -> {
            var figures = desk().get("/api/v1/visit-promises/figures").body();
            assertThat(List.of("opened", "kept", "broken", "released", "open").stream()
                            .map(name -> figures.at("/figures/" + name).asInt()))
                    .containsExactly(2, 1, 0, 0, 1);
            assertThat(figures.at("/eventIds/kept").size()).isEqualTo(1);
        });
        assertThat(visit(open).text("/returnsOn")).isEqualTo(nextWeek.toString());
        assertThat(visit(kept).text("/reply/state")).isEqualTo("kept");
    }

    @Test
    void on_site_at_a_moment_as_known_at_a_moment() {
        open("onsite", noon());
        var arrived = now().minus(Duration.ofMinutes(60));
        var left = now().minus(Duration.ofMinutes(30));
        var between = now().minus(Duration.ofMinutes(15));
        var id = arrives("customer", CUSTOMER.formatted(2) + ", \"arrivedAt\": \"%s\"".formatted(arrived));
        soon().until(() -> here(null, null).size() == 1);
        var beforeItWasRecorded = now();
        assertThat(desk().postAtVersion(
                                "/api/v1/visits/" + id + "/corrections",
                                "{\"reason\": \"数错\", \"persons\": 3, \"hostId\": \"%s\"}".formatted(chen),
                                visit(id).body().path("version").asLong())
                        .status())
                .isEqualTo(200);
        soon().untilAsserted(() -> assertThat(here(null, null)).singleElement().satisfies(row -> {
            assertThat(row.at("/row/persons").asInt()).isEqualTo(3);
            assertThat(row.at("/row/hostId").asString()).isEqualTo(chen);
        }));
        assertThat(step(id, "departure", "{\"provenance\": \"observed\", \"at\": \"%s\"}".formatted(left))
                        .status())
                .isEqualTo(200);
        soon().until(() -> here(null, null).isEmpty());

        assertThat(here(between.toString(), beforeItWasRecorded.toString()))
                .as("as known then")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.at("/row/id").asString()).isEqualTo(id);
                    assertThat(row.at("/row/persons").asInt()).isEqualTo(1);
                    assertThat(row.at("/row/hostId").asString()).isNotEqualTo(chen);
                });
        assertThat(here(between.toString(), null)).as("as known now").isEmpty();
        assertThat(here(left.minusSeconds(1).toString(), null)).hasSize(1);

        directory().seenAtDoor(lin, "in", now().minusSeconds(30));
        soon().untilAsserted(() -> assertThat(here(null, null)).singleElement().satisfies(row -> {
            assertThat(row.at("/row/group").asString()).isEqualTo("staff");
            assertThat(row.at("/row/decidedBy").asString()).isNotEmpty();
        }));
    }

    @Test
    void a_departure_that_nobody_saw_becomes_an_interval_when_the_site_closes_and_is_corrected_later() {
        open("closing", noon());
        var arrived = now().minus(Duration.ofDays(2));
        var id = arrives("delivery", ", \"subject\": \"supplies\", \"arrivedAt\": \"%s\"".formatted(arrived));

        soon().until(() -> visit(id).text("/stay/state").equals("departure-inferred"));
        assertThat(visit(id).text("/stay/notBefore")).isEqualTo(arrived.toString());
        var within = arrived.plusSeconds(1);
        soon().untilAsserted(() -> assertThat(here(within.toString(), null))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.at("/row/certainty").asString()).isEqualTo("uncertain")));

        assertThat(step(
                                id,
                                "departure",
                                "{\"provenance\": \"host-confirmed\", \"at\": \"%s\"}"
                                        .formatted(arrived.plusSeconds(600)))
                        .status())
                .isEqualTo(200);
        soon().untilAsserted(() -> assertThat(here(within.toString(), null))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.at("/row/certainty").asString()).isEqualTo("here")));
        assertThat(visit(id).text("/stay/state")).isEqualTo("departed");
    }

    @Test
    void what_cannot_be_is_refused_in_words_and_stores_nothing() {
        open("bad", noon());
        var first = arrives("customer", CUSTOMER.formatted(3));
        var stored = eventsStored(site, "site-elsewhere");

        assertThat(arrive(desk(), newVisit(), "customer", CUSTOMER.formatted(3)).outcome())
                .as("the same visitor twice")
                .isEqualTo("409 visitor-already-here");
        assertThat(arrive(desk(), newVisit(), "delivery", ", \"subject\": \"supplies\", \"number\": \"13800138699\"")
                        .outcome())
                .as("a courier is not asked for a number")
                .isEqualTo("400 field-not-asked");
        assertThat(arrive(desk(), newVisit(), "customer", "").outcome()).isEqualTo("400 field-missing");
        assertThat(arrive(desk(), newVisit(), "pirate", "").outcome()).isEqualTo("400 value-invalid");
        assertThat(arrive(desk(), newVisit(), "applicant", ", \"subject\": \"pilot\"")
                        .outcome())
                .isEqualTo("400 value-invalid");
        assertThat(arrive(desk(), newVisit(), "customer", ", \"company\": \"甲\", \"hostId\": \"staff-nobody\"")
                        .outcome())
                .isEqualTo("404 unknown-staff");
        assertThat(arrive(desk(), newVisit(), "customer", ", \"company\": \"甲\", \"invitationId\": \"invitation-x\"")
                        .outcome())
                .isEqualTo("404 unknown-invitation");
        assertThat(step(first, "departure", "{\"provenance\": \"observed\", \"at\": \"2026-01-01T00:00:00Z\"}")
                        .outcome())
                .isEqualTo("409 departure-before-arrival");
        assertThat(desk().as(Roles.KIOSK)
                        .post("/api/v1/visits/" + first + "/departure", "{\"provenance\": \"observed\"}")
                        .outcome())
                .as("a kiosk has seen nobody leave")
                .isEqualTo("400 value-invalid");
        assertThat(desk().host(gao)
                        .post("/api/v1/visits/" + first + "/answers", "{\"answer\": \"coming\"}")
                        .outcome())
                .isEqualTo("404 not-found");
        assertThat(step(first, "answers", "{\"answer\": \"wait\", \"staffId\": \"%s\"}".formatted(lin))
                        .outcome())
                .isEqualTo("400 field-missing");
        assertThat(desk().at("site-elsewhere").get("/api/v1/visits/" + first).status())
                .isEqualTo(404);
        var photo = ", \"company\": \"" + "x".repeat(2_000_000) + "\"";
        assertThat(arrive(desk(), newVisit(), "customer", photo).status()).isEqualTo(413);
        assertThat(eventsStored(site, "site-elsewhere")).isEqualTo(stored);
    }

    @Test
    void s103_of_two_desks_that_correct_one_visit_the_second_one_sees_the_first() {
        open("two-desks", noon());
        var id = arrives("customer", CUSTOMER.formatted(4));
        var version = visit(id).body().path("version").asLong();
        var path = "/api/v1/visits/" + id + "/corrections";

        assertThat(desk().post(path, "{\"reason\": \"听错\", \"name\": \"汪\"}").status())
                .isEqualTo(428);
        assertThat(desk().postAtVersion(path, "{\"reason\": \"听错\", \"name\": \"汪\", \"persons\": 3}", version)
                        .status())
                .isEqualTo(200);
        assertThat(desk().postAtVersion(path, "{\"reason\": \"听错\", \"name\": \"王\"}", version)
                        .status())
                .isEqualTo(412);
        assertThat(visit(id).text("/visitor/name")).isEqualTo("汪");
        assertThat(visit(id).text("/visitor/company")).isEqualTo("夜莺贸易");
        assertThat(visit(id).body().path("persons").asInt()).isEqualTo(3);
    }

    @Test
    void a_group_of_300_is_one_visit_and_300_visitors_are_300_visits() {
        open("crowd", noon());
        arrives("tour", ", \"hostId\": \"%s\", \"persons\": 300".formatted(lin));
        for (int i = 0; i < 300; i++) {
            arrives("delivery", ", \"subject\": \"supplies\"");
        }

        soon().until(() ->
                desk().get("/api/v1/visits/on-site").body().path("persons").asInt() == 600);
    }

    private List<JsonNode> here(@Nullable String asOf, @Nullable String knownAt) {
        var query = (asOf == null ? "" : "&asOf=" + asOf) + (knownAt == null ? "" : "&knownAt=" + knownAt);
        return desk().get("/api/v1/visits/on-site?x=1" + query)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }
}
