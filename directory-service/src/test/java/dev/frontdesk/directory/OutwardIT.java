package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.web.Roles;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S31, S43, S49, S89, S105: whatever happens inside, outsiders are told the same. */
class OutwardIT extends DirectoryTest {

    private static final int STEPS = 25;
    private static final Who ADMIN = Who.admin(Office.SITE);
    private static final Who DESK = Who.receptionist(Office.SITE);
    private static final Who LEAD = new Who("lead", Office.SITE, null, Set.of(Roles.SUPERVISOR));
    private static final Who KIOSK = new Who("kiosk", Office.SITE, null, Set.of(Roles.KIOSK));

    private final Office office = new Office(this);
    private final String unique = UUID.randomUUID().toString();
    private final String person = "staff-" + unique;

    private boolean restricted;
    private final int number = 10_000 + Math.floorMod(unique.hashCode(), 40_000) * 2;
    private boolean moved;
    private String outing = "";

    @BeforeEach
    void an_office_with_people() {
        office.open();
        describe();
        await().untilAsserted(() -> assertThat(
                        get("/api/v1/outward/staff/" + person, KIOSK).statusCode())
                .isEqualTo(200));
    }

    /** The seed names the story: the same seed, the same story. */
    @ParameterizedTest
    @ValueSource(longs = {20261123, 31, 43, 89})
    void s31_s43_s89_all_outward_answers_are_the_same_byte_for_byte_whatever_the_inner_state(long seed) {
        var random = new Random(seed);
        var first = outward();
        var changes = changes();
        var names = new ArrayList<>(changes.keySet());
        var told = new ArrayList<String>();
        for (int step = 0; step < STEPS; step++) {
            var name = names.get(random.nextInt(names.size()));
            told.add(name + " " + changes.get(name).get().statusCode());
            await().until(projections::caughtUp);
            assertThat(outward()).as("%s", told).isEqualTo(first);
        }
        assertThat(told)
                .as("most of it really happened")
                .filteredOn(one -> one.matches(".* 20[01]"))
                .hasSizeGreaterThan(STEPS / 2);

        assertThat(post("/api/v1/staff/" + person + "/leaving", ADMIN, "{}").statusCode())
                .isIn(200, 409);
        await().until(projections::caughtUp);
        assertThat(outward()).as("left the company").isEqualTo(first);
    }

    @Test
    void s105_a_kiosk_gets_name_and_department_and_nothing_else() {
        var found = json(get("/api/v1/outward/staff?query=outwardia%20" + unique, KIOSK))
                .path("items");

        assertThat(found.size()).isEqualTo(1);
        assertThat(found.get(0).propertyNames()).containsExactlyInAnyOrder("staffId", "names", "department");
        assertThat(found.get(0).path("department").path("zh").asString()).isEqualTo("销售部");
        assertThat(code(get("/api/v1/staff?query=outwardia", KIOSK))).isEqualTo("403 role-missing");
        assertThat(json(get("/api/v1/outward/staff?query=" + number, KIOSK)).path("items"))
                .isEmpty();
        assertThat(json(get("/api/v1/outward/staff?query=%25", KIOSK)).path("items"))
                .isEmpty();
        assertThat(code(get("/api/v1/outward/staff?query=%20", KIOSK))).isEqualTo("400 query-empty");
        assertThat(code(get("/api/v1/outward/staff/staff-hu", KIOSK))).isEqualTo("404 not-found");
        assertThat(code(get("/api/v1/outward/staff/hu", KIOSK))).isEqualTo("400 id-malformed");
        assertThat(code(get("/api/v1/outward/staff/staff-lin", Who.staff("su", Office.SITE))))
                .isEqualTo("403 role-missing");
    }

    @Test
    void s31_the_sentence_is_the_sites_own_and_comes_back_by_a_replay() {
        var site = Office.HASTY_SITE;
        var kiosk = new Who("kiosk", site, null, Set.of(Roles.KIOSK));
        var wording = "/api/v1/outward/wording";
        assertThat(get(wording, Who.admin(site)).headers().firstValue("ETag")).isEmpty();
        assertThat(put("/api/v1/outward/wording", Who.admin(site), """
            {"sentence": {"zh": "{name}的事请留言。", "en": "Please leave a message for {name}."}}\
            """).statusCode())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(
                        get("/api/v1/outward/staff/staff-hu", kiosk).body())
                .contains("胡杨的事请留言。", "Please leave a message for Hu Yang."));
        assertThat(code(put("/api/v1/outward/wording", Who.admin(site), """
            {"sentence": {"zh": "{name}在{room}", "en": "X"}}\
            """))).isEqualTo("400 wording-placeholder");
        assertThat(code(put("/api/v1/outward/wording", DESK, "{}"))).isEqualTo("403 role-missing");
        var read = get(wording, Who.admin(site));
        assertThat(read.headers().firstValue("ETag")).contains("\"0\"");
        assertThat(json(read).path("sentence").path("zh").asString()).isEqualTo("{name}的事请留言。");
        assertThat(code(get(wording, DESK))).isEqualTo("403 role-missing");
        var late = request(wording, Who.admin(site))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"7\"")
                .PUT(BodyPublishers.ofString("{\"sentence\": {\"zh\": \"{name}\", \"en\": \"{name}\"}}"));
        assertThat(code(send(late))).isEqualTo("412 version-mismatch");
        var before = rows();

        projections.rebuild();

        await().until(projections::caughtUp);
        assertThat(rows()).isEqualTo(before);
    }

    /** Everything that can be known of a person inside this service, one change each. */
    private Map<String, Supplier<HttpResponse<String>>> changes() {
        var changes = new LinkedHashMap<String, Supplier<HttpResponse<String>>>();
        changes.put("goes out", () -> {
            outing = "outing-" + UUID.randomUUID();
            return post("/api/v1/outings", DESK, """
                {"id": "%s", "staffId": "%s", "destination": "会议", "expectedBackAt": "%s"}\
                """.formatted(
                            outing, person, Instant.now().plusSeconds(2)));
        });
        changes.put(
                "takes longer",
                () -> post("/api/v1/outings/" + outing + "/extensions", DESK, """
                    {"expectedBackAt": "%s"}\
                    """.formatted(
                                Instant.now().plusSeconds(7200))));
        changes.put("comes back", () -> post("/api/v1/outings/" + outing + "/return", DESK, "{}"));
        changes.put("is a leader or is none", () -> {
            restricted = !restricted;
            return describe();
        });
        changes.put("has another extension", () -> {
            moved = !moved;
            return describe();
        });
        changes.put(
                "has a private number",
                () -> put("/api/v1/staff/" + person + "/private-contact", ADMIN, """
                    {"mobile": "1370013%04d"}\
                    """.formatted(
                                Math.abs(unique.hashCode()) % 10_000)));
        changes.put("wants none", () -> put("/api/v1/staff/" + person + "/private-contact", ADMIN, "{}"));
        changes.put(
                "is asked about outside",
                () -> post("/api/v1/disclosures", DESK, """
                    {"id": "disclosure-%s", "staffId": "%s", "purpose": "call-back", "about": "call-1"}\
                    """.formatted(UUID.randomUUID(), person)));
        changes.put("is on duty", () -> put("/api/v1/rosters/roster-" + unique, LEAD, """
            {"names": {"zh": "值班", "en": "Duty"},
             "layers": [{"name": "all day", "rank": 0,
                "hours": {"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "until": "00:00"},
                "staffIds": ["%s"], "rotationStart": "2026-11-23", "daysPerTurn": 1}], "required": []}\
            """.formatted(person)));
        changes.put("follows a customer", () -> {
            var customer = "/api/v1/customers/customer-" + UUID.randomUUID();
            put(customer, ADMIN, "{\"company\": \"鸵鸟贸易\"}");
            return post(customer + "/lock", LEAD, "{\"ownerId\": \"%s\"}".formatted(person));
        });
        return changes;
    }

    /** Status, headers that can differ, and body of everything an outsider can be told of the person. */
    private List<String> outward() {
        return List.of(
                seen(get("/api/v1/outward/staff/" + person, KIOSK)),
                seen(get("/api/v1/outward/staff/" + person, DESK)),
                seen(get("/api/v1/outward/staff?query=outwardia%20" + unique, KIOSK)));
    }

    private static String seen(HttpResponse<String> answer) {
        var headers = new TreeSet<>(answer.headers().map().entrySet().stream()
                .filter(header -> !Set.of("date", "x-correlation-id")
                        .contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> header.getKey() + ": " + Collections.max(header.getValue()))
                .toList());
        return answer.statusCode() + " " + headers + " " + answer.body();
    }

    private HttpResponse<String> describe() {
        return put("/api/v1/staff/" + person, ADMIN, """
            {"names": {"zh": "欧维", "en": "Outwardia %s"}, "departmentId": "dept-sales",
             "post": {"zh": "职员", "en": "Clerk"}, "extensions": ["%d"], "restricted": %s}\
            """.formatted(unique, number + (moved ? 1 : 0), restricted));
    }

    private List<String> rows() {
        return jdbc.sql("select t::text from outward_person t union all select t::text from outward_wording t order by"
                        + " 1")
                .query(String.class)
                .list();
    }
}
