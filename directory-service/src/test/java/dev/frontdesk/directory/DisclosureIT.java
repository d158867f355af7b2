package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.kernel.Origin;
import dev.frontdesk.web.Roles;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** S89, S105: private numbers of staff, who sees them, and by whose leave. */
@ExtendWith(OutputCaptureExtension.class)
class DisclosureIT extends DirectoryTest {

    private static final Who ADMIN = Who.admin(Office.SITE);
    private static final Who LEAD = new Who("lead", Office.SITE, null, Set.of(Roles.SUPERVISOR));
    private static final Canaries CANARIES =
            new Canaries(List.of("13500135864", "135 0013 5864", "canary.private@mail.example"));

    private final Office office = new Office(this);
    private final Who clerk = new Who("clerk-" + UUID.randomUUID(), Office.SITE, null, Set.of(Roles.RECEPTIONIST));
    private final String id = "disclosure-" + UUID.randomUUID();

    @BeforeEach
    void an_office_with_people() {
        office.open();
        restricted(false);
        assertThat(keep(ADMIN, "{\"mobile\": \"135 0013 5864\", \"mail\": \"canary.private@mail.example\"}"))
                .isEqualTo(200);
    }

    @Test
    void s105_a_private_number_is_shown_for_a_purpose_and_lies_nowhere_open(CapturedOutput log) {
        var answer = reveal(clerk, id, "inside");

        assertThat(answer.body()).isEqualTo("{\"mobile\":\"135 0013 5864\",\"mail\":\"canary.private@mail.example\"}");
        assertThat(reveal(clerk, id, "inside").statusCode()).as("a retry").isEqualTo(200);
        assertThat(names(id)).containsExactly("Disclosure.ContactRevealed");
        var ref = jdbc.sql("select convert_from(payload, 'UTF8')::json ->> 'ref' from event"
                        + " where name = 'PrivateContact.PrivateContactKept' and aggregate_id = 'contact-su'"
                        + " order by position desc limit 1")
                .query(String.class)
                .single();
        assertThat(office.reveals(ref)).contains(clerk.account() + " call-back");
        for (var list : List.of("/api/v1/staff/staff-su", "/api/v1/staff?query=su", "/api/v1/disclosures")) {
            CANARIES.areNowhereIn(get(list, list.endsWith("s") ? LEAD : clerk).body());
        }
        CANARIES.areNowhereIn(jdbc);
        CANARIES.areNowhereIn(TOPICS.all("frontdesk.directory.staff.v1"));
        CANARIES.areNowhereIn(log);
    }

    @Test
    void s89_a_leader_is_told_outside_with_leave_of_somebody_else_and_once() {
        restricted(true);
        assertThat(code(reveal(clerk, id, "outsider"))).isEqualTo("409 approval-needed");
        assertThat(ask(clerk).statusCode()).isEqualTo(201);
        await().untilAsserted(() -> assertThat(
                        get("/api/v1/disclosures?state=requested", LEAD).body())
                .contains(id));
        assertThat(code(reveal(clerk, id, "outsider"))).isEqualTo("409 approval-needed");
        assertThat(code(decide("approval", clerk))).isEqualTo("403 role-missing");
        assertThat(decide("approval", LEAD).statusCode()).isEqualTo(200);
        assertThat(code(decide("refusal", LEAD))).isEqualTo("409 disclosure-decided");

        assertThat(code(reveal(LEAD, id, "outsider"))).as("another clerk").isEqualTo("409 id-taken");
        assertThat(reveal(clerk, id, "outsider").body()).contains("135 0013 5864");
        assertThat(names(id))
                .containsExactly(
                        "Disclosure.DisclosureRequested",
                        "Disclosure.DisclosureApproved",
                        "Disclosure.ContactRevealed");
    }

    @Test
    void s89_nobody_gives_leave_to_themself_and_a_refusal_stands() {
        restricted(true);
        assertThat(ask(LEAD).statusCode()).isEqualTo(201);
        assertThat(code(decide("approval", LEAD))).isEqualTo("409 own-approval");
        var boss = new Who("boss", Office.SITE, null, Set.of(Roles.MANAGER));
        assertThat(decide("refusal", boss).statusCode()).isEqualTo(200);
        assertThat(code(reveal(LEAD, id, "outsider"))).isEqualTo("409 approval-refused");
        assertThat(code(decide("approval", new Who("b", Office.HASTY_SITE, null, Set.of(Roles.MANAGER)))))
                .isEqualTo("404 not-found");
    }

    @Test
    void s89_the_weekly_report_adds_up_clerk_by_clerk_and_comes_back_by_a_replay() {
        reveal(clerk, id, "inside");
        reveal(clerk, id + "-2", "outsider");
        restricted(true);
        reveal(clerk, id + "-3", "inside");
        ask(clerk, id + "-4");
        await().untilAsserted(() ->
                assertThat(figure("requested").path("count").asInt()).isEqualTo(1));

        for (var expected : List.of("revealedInside 2", "revealedToOutsiders 1", "revealedOfLeaders 1", "approved 0")) {
            var name = expected.split(" ")[0];
            assertThat(name + " " + figure(name).path("count").asInt()).isEqualTo(expected);
            assertThat(figure(name).path("eventIds").size())
                    .isEqualTo(figure(name).path("count").asInt());
        }
        var firstId = figure("revealedInside").path("eventIds").get(0).asString();
        assertThat(jdbc.sql("select name from event where event_id::text = :id")
                        .param("id", firstId)
                        .query(String.class)
                        .single())
                .isEqualTo("Disclosure.ContactRevealed");
        var before = rows();

        projections.rebuild();

        await().until(projections::caughtUp);
        assertThat(rows()).isEqualTo(before);
        assertThat(code(get("/api/v1/disclosures/weekly?week=2026-48", LEAD))).isEqualTo("400 week-malformed");
        assertThat(code(get("/api/v1/disclosures/weekly", clerk))).isEqualTo("403 role-missing");
        assertThat(json(get("/api/v1/disclosures/weekly?week=2020-W01", LEAD)).path("clerks"))
                .isEmpty();
    }

    @Test
    void s105_everybody_keeps_their_own_and_what_is_withdrawn_or_erased_is_gone() {
        assertThat(code(put("/api/v1/staff/staff-su/private-contact", Who.staff("lin", Office.SITE), "{}")))
                .isEqualTo("403 contact-of-another");
        assertThat(keep(Who.staff("su", Office.SITE), "{\"mobile\": \"13500135865\"}"))
                .isEqualTo(200);
        assertThat(reveal(clerk, id, "inside").body()).isEqualTo("{\"mobile\":\"13500135865\",\"mail\":null}");
        var person = vault.person("13500135865").orElseThrow();
        vault.erase(person, new Origin("admin", Office.SITE, "front-desk", "c", "c"), "asked");
        assertThat(reveal(clerk, id + "-2", "inside").body()).isEqualTo("{\"mobile\":null,\"mail\":null}");
        assertThat(keep(ADMIN, "{}")).isEqualTo(200);
        assertThat(code(reveal(clerk, id + "-3", "inside"))).isEqualTo("404 contact-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400 field-missing",
                "{\"id\": \"x\", \"purpose\": \"call-back\", \"about\": \"call-1\", \"audience\": \"inside\"} | 400"
                        + " id-malformed",
                "{\"id\": \"disclosure-x\", \"purpose\": \"Call back to Mr Wang\", \"about\": \"call-1\","
                        + " \"audience\": \"inside\"} | 400 purpose-malformed",
                "{\"id\": \"disclosure-x\", \"purpose\": \"call-back\", \"about\": \"13800138000\", \"audience\":"
                        + " \"inside\"} | 400 id-malformed",
                "{\"id\": \"disclosure-x\", \"purpose\": \"call-back\", \"about\": \"call-1\", \"audience\": \"all\"} |"
                        + " 400 value-invalid"
            })
    void s105_nobody_sees_a_number_without_saying_what_for(String body, String code) {
        assertThat(code(post("/api/v1/staff/staff-su/reveals", clerk, body))).isEqualTo(code);
    }

    @Test
    void s105_a_number_that_is_none_is_refused() {
        assertThat(code(put("/api/v1/staff/staff-su/private-contact", ADMIN, "{\"mobile\": \"call me\"}")))
                .isEqualTo("400 number-invalid");
        assertThat(code(put("/api/v1/staff/staff-su/private-contact", ADMIN, "{\"mail\": \"no\"}")))
                .isEqualTo("400 mail-malformed");
        assertThat(code(put("/api/v1/staff/staff-none/private-contact", ADMIN, "{}")))
                .isEqualTo("404 not-found");
    }

    private void restricted(boolean restricted) {
        var described = put("/api/v1/staff/staff-su", ADMIN, """
            {"names": {"zh": "苏敏", "en": "Su Min"}, "departmentId": "dept-sales", "post": {"zh": "职员", "en": "Clerk"},
             "extensions": ["%s"], "email": "su@company-a.example", "deputyId": null, "restricted": %s}\
            """.formatted(Office.extensionOf("su"), restricted));
        assertThat(described.statusCode()).as(described.body()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(json(get("/api/v1/staff/staff-su", ADMIN))
                        .path("restricted")
                        .asBoolean())
                .isEqualTo(restricted));
    }

    private int keep(Who who, String body) {
        return put("/api/v1/staff/staff-su/private-contact", who, body).statusCode();
    }

    private HttpResponse<String> reveal(Who who, String disclosureId, String audience) {
        return post("/api/v1/staff/staff-su/reveals", who, """
            {"id": "%s", "purpose": "call-back", "about": "call-1", "audience": "%s"}\
            """.formatted(disclosureId, audience));
    }

    private HttpResponse<String> ask(Who who) {
        return ask(who, id);
    }

    private HttpResponse<String> ask(Who who, String disclosureId) {
        return post("/api/v1/disclosures", who, """
            {"id": "%s", "staffId": "staff-su", "purpose": "call-back", "about": "call-1"}\
            """.formatted(disclosureId));
    }

    private HttpResponse<String> decide(String how, Who who) {
        return post(
                "/api/v1/disclosures/" + id + "/" + how,
                who,
                how.equals("refusal") ? "{\"reason\":" + " \"relay-instead\"}" : "");
    }

    private JsonNode figure(String name) {
        return json(get("/api/v1/disclosures/weekly", LEAD))
                .path("clerks")
                .valueStream()
                .filter(row -> row.path("clerk").asString().equals(clerk.account()))
                .flatMap(row -> row.path("figures").valueStream())
                .filter(figure -> figure.path("name").asString().equals(name))
                .findFirst()
                .orElse(JSON.createObjectNode().put("count", -1));
    }

    private List<String> names(String aggregateId) {
        return jdbc.sql("select name from event where aggregate_id = :id order by sequence")
                .param("id", aggregateId)
                .query(String.class)
                .list();
    }

    private List<String> rows() {
        return jdbc.sql("select t::text from disclosure_list t union all select t::text from disclosure_step t order"
                        + " by 1")
                .query(String.class)
                .list();
    }
}
