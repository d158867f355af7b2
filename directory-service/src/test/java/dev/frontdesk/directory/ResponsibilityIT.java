package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.up.CompanyFile;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** S20 to S28, S36 to S39, S48, S53 to S56: who answers for what at the sample companies, as they are shipped. */
class ResponsibilityIT extends DirectoryTest {

    private static final String TOPIC = "frontdesk.directory.responsibilities.v1";

    @Test
    void s20_to_s56_every_subject_of_the_first_company_leads_where_its_procedure_says() {
        var desk = load("a", "resp-duty-a");

        assertThat(reached(desk, "complaint")).containsExactly("S20-S21 [8000 -, 8300 -]");
        assertThat(reached(desk, "solicitation"))
                .containsExactlyInAnyOrder("S26 [8171 -]", "S27 [2222 周鸣]", "S28 [8133 沈悦]");
        assertThat(reached(desk, "applicant"))
                .containsExactlyInAnyOrder(
                        "S36 [890 高洁]", "S37 [189 陈岚, 376 许晴]", "S38 [189 陈岚, 376 许晴]", "S39 [189 陈岚, 376 许晴]");
        assertThat(reached(desk, "government")).containsExactly("S48 [8128 翟建国]");
        assertThat(reached(desk, "delivery"))
                .containsExactlyInAnyOrder("S53 [2222 周鸣]", "S54 [8133 沈悦]", "S55 [8111 沈悦]");
        assertThat(reached(desk, "payment-collection"))
                .containsExactlyInAnyOrder("S56 [2222 周鸣]", "S56 [8133 沈悦]", "S56 [8111 沈悦]");
        await().untilAsserted(() -> assertThat(TOPICS.all(TOPIC))
                .filteredOn(fact -> fact.body().contains(desk.site()))
                .hasSize(15));
    }

    @Test
    void an_old_day_is_read_with_the_responsibilities_of_its_day() {
        var admin = Who.admin("site-resp-old");
        var desk = Who.receptionist("site-resp-old");
        assign(admin, "8000");
        await().untilAsserted(() -> assertThat(reached(desk, "complaint")).containsExactly("S20 [8000 -]"));
        var before = Instant.now();
        assign(admin, "8300");

        await().untilAsserted(() -> assertThat(reached(desk, "complaint")).containsExactly("S20 [8300 -]"));
        assertThat(reached(desk, "complaint&asOf=" + before)).containsExactly("S20 [8000 -]");
        assertThat(reached(desk, "complaint&knownAt=" + before)).containsExactly("S20 [8000 -]");
        assertThat(reached(desk, "complaint&asOf=2026-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void whose_an_extension_was_is_read_as_of_the_moment_too() {
        var admin = Who.admin("site-resp-holder");
        var desk = Who.receptionist("site-resp-holder");
        assertThat(put("/api/v1/responsibilities/resp-holder-government", admin, """
            {"kind": "government", "subject": {"zh": "政府", "en": "Government"}, "extensions": ["8128"],
             "post": {"zh": "总经理", "en": "General manager"}, "rule": "S48"}\
            """)
                        .statusCode())
                .isEqualTo(201);
        holds(admin, "old", "旧任", "[\"8128\"]");
        await().untilAsserted(() -> assertThat(reached(desk, "government")).containsExactly("S48 [8128 旧任]"));
        var before = Instant.now();
        holds(admin, "old", "旧任", "[]");
        holds(admin, "new", "新任", "[\"8128\"]");

        await().untilAsserted(() -> assertThat(reached(desk, "government")).containsExactly("S48 [8128 新任]"));
        assertThat(reached(desk, "government&asOf=" + before)).containsExactly("S48 [8128 旧任]");
        assertThat(reached(desk, "government&knownAt=" + before)).containsExactly("S48 [8128 旧任]");
    }

    @Test
    void a_change_names_the_version_it_rests_on_and_somebody_elses_is_not_overwritten() {
        var admin = Who.admin("site-resp-version");
        var path = "/api/v1/responsibilities/resp-version-website";
        assertThat(code(get(path, admin))).isEqualTo("404 not-found");
        assertThat(put(path, admin, website("8171")).statusCode()).isEqualTo(201);
        var read = get(path, admin);
        assertThat(json(read).path("extensions").toString()).isEqualTo("[\"8171\"]");
        var tag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(put(path, admin, website("8172")).statusCode()).isEqualTo(200);

        var late = send(request(path, admin)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .PUT(BodyPublishers.ofString(website("8173"))));

        assertThat(code(late)).isEqualTo("412 version-mismatch");
        assertThat(json(late).at("/params/changedBy").asString()).isNotBlank();
        assertThat(json(get(path, admin)).path("extensions").toString()).isEqualTo("[\"8172\"]");
        assertThat(code(get(path, Who.admin("site-resp-elsewhere")))).isEqualTo("404 not-found");
        assertThat(code(get("/api/v1/responsibilities/website", admin))).isEqualTo("400 id-malformed");
    }

    private static String website(String extension) {
        return """
            {"kind": "solicitation", "subject": {"zh": "网站业务", "en": "Website"}, "extensions": ["%s"],
             "post": {"zh": "管理部", "en": "Management"}, "rule": "S26"}\
            """.formatted(extension);
    }

    private void holds(Who admin, String who, String name, String extensions) {
        var answer = put("/api/v1/staff/staff-holder-" + who, admin, """
            {"names": {"zh": "%s", "en": "%s"}, "departmentId": "dept-holder", "post": {"zh": "总经理", "en": "GM"},
             "extensions": %s}\
            """.formatted(name, who, extensions));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    private void assign(Who admin, String extension) {
        assertThat(put("/api/v1/responsibilities/resp-old-complaint", admin, """
            {"kind": "complaint", "subject": {"zh": "投诉", "en": "Complaint"}, "extensions": ["%s"],
             "post": {"zh": "客服", "en": "Service"}, "rule": "S20"}\
            """.formatted(extension))
                        .statusCode())
                .isIn(200, 201);
    }

    /** The company once more, at a site of its own. */
    private Who load(String code, String siteCode) {
        var file = Checkout.root().resolve("infra/local/companies/" + code + ".json");
        var company = CompanyFile.read(file).elsewhere(siteCode, 300);
        var admin = Who.admin(company.site());
        var desk = Who.receptionist(company.site());
        company.directory().stream().filter(one -> !isDuty(one.path())).forEach(one -> putAll(one, admin));
        await().untilAsserted(() -> assertThat(reached(desk, "government")).containsExactly("S48 [8128 翟建国]"));
        company.directory().stream().filter(one -> isDuty(one.path())).forEach(one -> putAll(one, admin));
        company.directory().stream()
                .filter(one -> one.path().contains("/rosters/"))
                .forEach(one -> somebodyIsOnDuty(one.path(), desk));
        return desk;
    }

    private void somebodyIsOnDuty(String roster, Who desk) {
        var onDuty = get(roster + "/on-duty", desk);
        assertThat(json(onDuty).path("staffId").asString())
                .as("%s: %s", roster, onDuty.body())
                .startsWith("staff-");
    }

    private void putAll(CompanyFile.Put one, Who admin) {
        var answer = put(one.path(), admin, one.body().toString());
        assertThat(answer.statusCode()).as("%s: %s", one.path(), answer.body()).isIn(200, 201);
    }

    private static boolean isDuty(String path) {
        return path.contains("/rosters/") || path.contains("/duty-supervisor");
    }

    private List<String> reached(Who desk, String kind) {
        return json(get("/api/v1/responsibilities?limit=200&kind=" + kind, desk))
                .path("items")
                .valueStream()
                .map(row -> row.path("rule").asString() + " "
                        + row.path("reach")
                                .valueStream()
                                .map(one -> one.path("extension").asString() + " "
                                        + one.path("names").path("zh").asString("-"))
                                .toList())
                .toList();
    }
}
