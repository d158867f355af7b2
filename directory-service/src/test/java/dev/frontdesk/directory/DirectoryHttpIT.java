package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.web.Roles;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S59, S62, S89, S105: what the directory answers, and what it does not. */
class DirectoryHttpIT extends DirectoryTest {

    private static final Who ADMIN = Who.admin(Office.SITE);
    private static final Who DESK = Who.receptionist(Office.SITE);

    private final Office office = new Office(this);

    @BeforeEach
    void an_office_with_people() {
        office.open();
    }

    @ParameterizedTest
    @CsvSource({
        "%E6%9E%97, staff-lin",
        "%E5%B0%8F%E9%9B%A8, staff-lin",
        "lin, staff-lin",
        "LIN%20X, staff-lin",
        "xiaoyu, staff-lin",
        "wq, staff-wang",
        "linxiaoyu, staff-lin"
    })
    void s59_staff_are_found_by_what_people_type(String query, String staffId) {
        assertThat(office.found(Office.SITE, query)).containsExactly(staffId);
    }

    @Test
    void s59_staff_are_found_by_extension_and_department_and_only_at_the_own_site() {
        assertThat(office.found(Office.SITE, "8133")).containsExactly("staff-lin");
        assertThat(office.found(Office.SITE, "813"))
                .contains("staff-lin", "staff-wang")
                .doesNotContain("staff-hu");
        assertThat(office.found(Office.SITE, "sales")).contains("staff-lin", "staff-wang");
        assertThat(office.found(Office.SITE, "%E9%94%80%E5%94%AE")).contains("staff-lin");
        assertThat(office.found(Office.SITE, "hu")).isEmpty();
        assertThat(office.found(Office.SITE, "%25")).isEmpty();
        assertThat(office.found(Office.SITE, "_")).isEmpty();
    }

    @Test
    void s62_a_list_goes_on_where_the_last_page_ended() {
        var first = json(get("/api/v1/staff?limit=4", DESK));
        var second =
                json(get("/api/v1/staff?limit=200&cursor=" + first.path("next").asString(), DESK));

        var names = new ArrayList<String>();
        first.path("items")
                .forEach(row -> names.add(row.path("names").path("en").asString()));
        second.path("items")
                .forEach(row -> names.add(row.path("names").path("en").asString()));
        assertThat(first.path("items").size()).isEqualTo(4);
        assertThat(names).isSorted().doesNotHaveDuplicates().contains("Lin Xiaoyu", "Wang Qiang");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void s105_no_answer_holds_an_address() {
        assertThat(get("/api/v1/staff/staff-lin", DESK).body())
                .contains("\"hasMail\":true")
                .doesNotContain("@");
        assertThat(get("/api/v1/staff?query=lin", DESK).body())
                .contains("staff-lin")
                .doesNotContain("@");
        assertThat(get("/api/v1/extensions/8133", DESK).body())
                .contains("staff-lin")
                .doesNotContain("@");
    }

    @Test
    void s20_a_subject_is_assigned_and_listed() {
        var body = """
            {"kind": "complaint", "subject": {"zh": "客户投诉", "en": "Complaint"}, "extensions": ["8000", "8300"],
             "post": {"zh": "客服热线", "en": "Hotline"}, "rule": "S20-S21"}\
            """;
        var id = "/api/v1/responsibilities/resp-" + UUID.randomUUID();

        assertThat(put(id, ADMIN, body).statusCode()).isEqualTo(201);
        assertThat(put(id, ADMIN, body).statusCode()).isEqualTo(200);
        await().untilAsserted(
                        () -> assertThat(get("/api/v1/responsibilities", DESK).body())
                                .contains("\"extensions\":[\"8000\",\"8300\"]", "\"rule\":\"S20-S21\""));
    }

    @Test
    void putting_the_same_again_changes_nothing_and_an_edit_of_an_old_version_is_refused() {
        var id = "/api/v1/departments/dept-" + UUID.randomUUID();
        var body = "{\"names\": {\"zh\": \"部\", \"en\": \"Dept %s\"}}";

        assertThat(tag(put(id, ADMIN, body.formatted("A")))).isEqualTo("201 \"0\"");
        assertThat(tag(put(id, ADMIN, body.formatted("A")))).isEqualTo("200 \"0\"");
        assertThat(tag(put(id, ADMIN, body.formatted("B")))).isEqualTo("200 \"1\"");
        var late = send(request(id, ADMIN)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "late-" + UUID.randomUUID())
                .header("If-Match", "\"0\"")
                .PUT(BodyPublishers.ofString(body.formatted("C"))));
        assertThat(code(late)).isEqualTo("412 version-mismatch");
        await().untilAsserted(() -> assertThat(get(id, DESK).body()).contains("Dept B"));
    }

    @Test
    void only_those_who_may_do_and_see() {
        assertThat(code(put("/api/v1/departments/dept-y", DESK, "{}"))).isEqualTo("403 role-missing");
        var kiosk = new Who("kiosk", Office.SITE, null, Set.of(Roles.KIOSK));
        assertThat(code(get("/api/v1/staff?query=lin", kiosk))).isEqualTo("403 role-missing");
        assertThat(code(get("/api/v1/staff-page/relays", kiosk))).isEqualTo("403 role-missing");
        assertThat(code(get("/api/v1/staff-page/relays", DESK))).isEqualTo("403 staff-missing");
        assertThat(code(get("/api/v1/sites/site-b", DESK))).isEqualTo("404 not-found");
        assertThat(code(get("/api/v1/staff/staff-hu", DESK))).isEqualTo("404 not-found");
    }

    @Test
    void s116_a_relay_of_somebody_else_or_of_another_site_does_not_exist() {
        var message = Message.taken();
        var ref = kept(message, new PersonalDetails("王", "13800138000", null, "回电"));
        TOPICS.put(
                "frontdesk.call.messages.v1",
                message.id(),
                message.headers(Office.SITE),
                message.requested("staff-wang", ref, Duration.ofMinutes(5)));
        var seen = "/api/v1/relays/" + message.relayId() + "/seen";
        await().until(() -> post(seen, Who.staff("wang", Office.SITE), "").statusCode() == 200);

        assertThat(code(post(seen, Who.staff("lin", Office.SITE), ""))).isEqualTo("404 not-found");
        assertThat(code(post(seen, Who.staff("wang", Office.HASTY_SITE), ""))).isEqualTo("404 not-found");
        assertThat(code(post("/api/v1/relays/relay-none/seen", Who.staff("wang", Office.SITE), "")))
                .isEqualTo("404 not-found");
        assertThat(code(post("/api/v1/relays/none/seen", Who.staff("wang", Office.SITE), "")))
                .isEqualTo("400 id-malformed");
        var readBack = "/api/v1/relays/" + message.relayId() + "/read-back";
        assertThat(code(post(readBack, Who.staff("lin", Office.SITE), "{\"number\": \"13800138000\"}")))
                .isEqualTo("404 not-found");
        assertThat(code(post(readBack, Who.staff("wang", Office.SITE), "{\"number\": \"abc\"}")))
                .isEqualTo("400 number-invalid");
        assertThat(code(post(readBack, Who.staff("wang", Office.SITE), "{\"understood\": \"回电\"}")))
                .isEqualTo("400 field-missing");
    }

    @Test
    void s116_a_link_never_acts() {
        assertThat(get("/api/v1/relays/relay-1/seen", Who.staff("lin", Office.SITE))
                        .statusCode())
                .isEqualTo(405);
        assertThat(get("/api/v1/relays/relay-1/read-back?number=1", Who.staff("lin", Office.SITE))
                        .statusCode())
                .isEqualTo(405);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.headers().firstValue("ETag").orElse("");
    }
}
