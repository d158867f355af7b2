package dev.frontdesk.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.test.Heard;
import dev.frontdesk.web.Roles;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** S70 and S123 over HTTP: from the courier's scan to the hand that takes it. */
class IncomingIT extends RunningMailroomService {

    private static final String IN = "/api/v1/mail/incoming";
    private static final String ALIASES = "/api/v1/mail/aliases";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SIGNATURE = "data:image/png;base64,iVBORw0KGgo=";

    @Autowired
    Vault vault;

    @Test
    void s70_a_scanned_parcel_is_told_collected_and_its_relay_ends() {
        var site = "site-in";
        try (var directory = openSite(site);
                var heard = new Heard()) {
            var clerk = clerk(site);
            var item = newId("incoming");
            is(201, "", clerk.post(IN, parcel(item, "linxiaoyu", "SF1234567890001", Instant.now())));
            soon().untilAsserted(() ->
                    assertThat(heard.facts("mailroom.relay-requested.v1", item)).hasSize(1));
            var request = heard.facts("mailroom.relay-requested.v1", item).getFirst();
            assertThat(request.at("/recipientId").asString()).isEqualTo(lin(site));
            assertThat(request.at("/kind").asString()).isEqualTo("item");

            directory.relay("delivered", item, 1, lin(site), Instant.now());
            soon().untilAsserted(() ->
                    assertThat(clerk.get(IN + "/" + item).text("/state")).isEqualTo("notified"));
            var mine = receptionist(site).host(lin(site));
            assertThat(mine.get(IN + "/" + item).text("/senderName")).isEqualTo("陈先生");
            is(404, "not-found", receptionist(site).host(wang(site)).get(IN + "/" + item));

            is(
                    400,
                    "evidence-missing",
                    clerk.post(IN + "/" + item + "/hand-over", "{\"takerId\":\"" + lin(site) + "\"}"));
            is(409, "taker-not-entitled", clerk.post(IN + "/" + item + "/hand-over", signed(wang(site))));
            is(200, "", clerk.post(IN + "/" + item + "/hand-over", signed(lin(site))));
            soon().untilAsserted(() ->
                    assertThat(heard.facts("mailroom.relay-done.v1", item)).hasSize(1));
            var seen = clerk.get(IN + "/" + item);
            assertThat(seen.text("/state")).isEqualTo("delivered");
            assertThat(seen.text("/taker/names/zh")).isEqualTo("林小雨");
            assertThat(seen.text("/custody/1/previous")).isEqualTo(seen.text("/custody/0/digest"));
            var file = clerk.get(IN + "/" + item + "/custody").body().toString();
            assertThat(CustodyCommand.says(file)).startsWith("OK: " + item + ", 2 links");
            assertThat(CustodyCommand.says(file.replace("staff:staff-lin", "staff:staff-lim")))
                    .startsWith("BROKEN: link 2");
        }
    }

    @Test
    void s70_the_same_scan_five_times_in_a_second_makes_one_item() throws Exception {
        var site = "site-scan";
        try (var _ = openSite(site);
                var threads = Executors.newFixedThreadPool(5)) {
            var clerk = clerk(site);
            var scans = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < 5; i++) {
                var scan = parcel(newId("incoming"), "林小雨", "SF1234567890002", Instant.now());
                scans.add(() -> clerk.post(IN, scan));
            }
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(scans)) {
                answers.add(answer.get());
            }

            assertThat(answers)
                    .extracting(Answer::status)
                    .containsOnly(200, 201)
                    .filteredOn(one -> one == 201)
                    .hasSize(1);
            assertThat(answers)
                    .extracting(one -> one.text("/id"))
                    .containsOnly(answers.getFirst().text("/id"));
            soon().untilAsserted(() ->
                    assertThat(clerk.get(IN).body().at("/items").size()).isEqualTo(1));
        }
    }

    @Test
    void s70_what_was_handed_over_may_come_back_under_the_same_number() {
        var site = "site-again";
        try (var _ = openSite(site)) {
            var clerk = clerk(site);
            var first = newId("incoming");
            var second = newId("incoming");
            is(201, "", clerk.post(IN, parcel(first, "林小雨", "SF1234567890003", Instant.now())));
            is(200, "", clerk.post(IN, parcel(second, "林小雨", "SF1234567890003", Instant.now())));
            is(200, "", clerk.post(IN + "/" + first + "/return", "{\"carrier\":\"sf\",\"reason\":\"refused\"}"));
            is(201, "", clerk.post(IN, parcel(second, "林小雨", "SF1234567890003", Instant.now())));
        }
    }

    @Test
    void s123_late_notification_stays_visible_with_its_minutes() {
        var site = "site-late";
        try (var directory = openSite(site);
                var heard = new Heard()) {
            var clerk = clerk(site);
            is(200, "", receptionist(site).as(Roles.SUPERVISOR).put("/api/v1/mail/policy", policy(60, false)));
            var item = newId("incoming");
            var arrived = Instant.now().minus(Duration.ofMinutes(10));
            is(201, "", clerk.post(IN, parcel(item, "189", "SF1234567890004", arrived)));

            soon().untilAsserted(() -> assertThat(heard.facts("mailroom.notification-overdue.v1", item))
                    .hasSize(1));
            assertThat(clerk.get(IN + "/" + item).text("/late/zh")).startsWith("尚未通知，已超时");
            directory.relay(
                    "delivered",
                    item,
                    1,
                    lin(site),
                    arrived.plus(Duration.ofMinutes(6)).plusSeconds(1));
            soon().untilAsserted(() ->
                    assertThat(clerk.get(IN + "/" + item).text("/late/zh")).isEqualTo("通知晚了 6 分钟"));
            is(200, "", clerk.post(IN + "/" + item + "/hand-over", signed(lin(site))));
            soon().untilAsserted(() -> assertThat(
                            clerk.get(IN).body().at("/items/0/lateMinutes").asInt())
                    .isEqualTo(6));
        }
    }

    @Test
    void who_does_not_collect_is_reminded_by_a_relay_of_its_own() {
        var site = "site-remind";
        try (var _ = openSite(site);
                var heard = new Heard()) {
            var clerk = clerk(site);
            is(200, "", receptionist(site).as(Roles.SUPERVISOR).put("/api/v1/mail/policy", policy(60, false)));
            var item = newId("incoming");
            is(
                    201,
                    "",
                    clerk.post(
                            IN,
                            parcel(item, "189", "SF1234567890005", Instant.now().minus(Duration.ofHours(2)))));

            soon().untilAsserted(() ->
                    assertThat(heard.facts("mailroom.relay-requested.v1", item)).hasSize(2));
            var reminder = heard.facts("mailroom.relay-requested.v1", item).get(1);
            assertThat(reminder.at("/kind").asString()).isEqualTo("item-waiting");
            assertThat(reminder.at("/supersedes").asString()).isEqualTo("relay-" + item + "-1");
            soon().untilAsserted(() -> assertThat(clerk.get(IN + "/uncollected").text("/items/0/id"))
                    .isEqualTo(item));
        }
    }

    @Test
    void s70_nobody_is_guessed_and_who_left_gets_nothing() {
        var site = "site-guess";
        try (var directory = openSite(site)) {
            directory.staff("staff-gone-" + site, "赵离", "Zhao Li", "dept-sales-" + site, "555", false);
            directory.staff("staff-lin2-" + site, "林小雨", "Lin Xiaoyu", "dept-office-" + site, "190", true);
            soon().until(() -> knownStaff.find("staff-lin2-" + site, site).isPresent());
            var clerk = clerk(site);

            assertThat(whose(clerk, "wangming")).isEqualTo("EXACT " + wang(site));
            assertThat(whose(clerk, "王明")).isEqualTo("EXACT " + wang(site));
            assertThat(whose(clerk, "wm")).isEqualTo("EXACT " + wang(site));
            assertThat(whose(clerk, "376")).isEqualTo("EXACT " + wang(site));
            assertThat(whose(clerk, "ming.wang@zhuobo.cn")).isEqualTo("EXACT " + wang(site));
            assertThat(whose(clerk, "wangm")).isEqualTo("CANDIDATES " + wang(site));
            assertThat(whose(clerk, "销售一部 王明")).isEqualTo("EXACT " + wang(site));
            assertThat(whose(clerk, "林小雨")).startsWith("CANDIDATES staff-lin");
            assertThat(whose(clerk, "info@zhuobo.cn")).isEqualTo("GENERIC ");
            assertThat(whose(clerk, "销售一部")).startsWith("GENERIC staff-");
            assertThat(whose(clerk, "赵离")).isEqualTo("LEFT staff-gone-" + site);
            assertThat(whose(clerk, "欧阳锋")).isEqualTo("NOBODY ");

            var forGone = newId("incoming");
            is(201, "", clerk.post(IN, parcel(forGone, "赵离", "SF1234567890006", Instant.now())));
            assertThat(clerk.get(IN + "/" + forGone).text("/exceptions/0")).isEqualTo("left-company");
            is(
                    409,
                    "item-recipient-missing",
                    clerk.post(IN + "/" + forGone + "/hand-over", signed("staff-gone-" + site)));
            is(
                    404,
                    "unknown-recipient",
                    clerk.post(IN + "/" + forGone + "/recipient", "{\"recipientId\":\"staff-gone-" + site + "\"}"));
            is(200, "", clerk.post(IN + "/" + forGone + "/recipient", "{\"recipientId\":\"" + wang(site) + "\"}"));
            is(409, "taker-left", clerk.post(IN + "/" + forGone + "/hand-over", signed("staff-gone-" + site)));
            is(409, "pick-up-code-wrong", clerk.post(IN + "/" + forGone + "/hand-over", """
                {"takerId":"%s","code":"000000"}\
                """.formatted(wang(site))));
            is(
                    200,
                    "",
                    receptionist(site)
                            .host(wang(site))
                            .post(IN + "/" + forGone + "/proxies", "{\"staffId\":\"" + zhai(site) + "\"}"));
            is(200, "", clerk.post(IN + "/" + forGone + "/hand-over", signed(zhai(site))));
            assertThat(clerk.get(IN + "/" + forGone).text("/takerIs")).isEqualTo("named-proxy");
        }
    }

    @Test
    void s70_an_alias_or_an_address_of_nobodys_own_is_somebodys_once_the_desk_has_said_so() {
        var site = "site-alias";
        try (var _ = openSite(site)) {
            var clerk = clerk(site);
            assertThat(whose(clerk, "info@zhuobo.cn")).isEqualTo("GENERIC ");
            var named = clerk.post(ALIASES, "{\"written\":\"info@Zhuobo.cn\",\"recipientId\":\"" + zhai(site) + "\"}");
            is(200, "", named);
            is(200, "", clerk.post(ALIASES, "{\"written\":\"小林 老师\",\"recipientId\":\"" + lin(site) + "\"}"));
            is(404, "unknown-recipient", clerk.post(ALIASES, "{\"written\":\"阿林\",\"recipientId\":\"staff-nobody\"}"));
            is(
                    400,
                    "alias-too-short",
                    clerk.post(ALIASES, "{\"written\":\"林!\",\"recipientId\":\"" + lin(site) + "\"}"));

            soon().untilAsserted(
                            () -> assertThat(whose(clerk, "INFO@zhuobo.cn")).isEqualTo("EXACT " + zhai(site)));
            soon().untilAsserted(() -> assertThat(whose(clerk, "小林老师")).isEqualTo("EXACT " + lin(site)));
            assertThat(whose(clerk, "sales@zhuobo.cn")).isEqualTo("GENERIC ");
            assertThat(clerk.get(ALIASES).text("/items/0/written")).isEqualTo("info@Zhuobo.cn");
            var item = newId("incoming");
            is(201, "", clerk.post(IN, parcel(item, "info@zhuobo.cn", "SF1234567890008", Instant.now())));
            assertThat(clerk.get(IN + "/" + item).text("/recipient/staffId")).isEqualTo(zhai(site));

            is(
                    404,
                    "not-found",
                    clerk.at("site-elsewhere").post(ALIASES + "/" + named.text("/id") + "/withdrawal", "{}"));
            is(200, "", clerk.post(ALIASES + "/" + named.text("/id") + "/withdrawal", "{}"));
            soon().untilAsserted(
                            () -> assertThat(whose(clerk, "info@zhuobo.cn")).isEqualTo("GENERIC "));
        }
    }

    @Test
    void s70_s123_every_figure_names_the_events_that_made_it_page_by_page() {
        var site = "site-figures";
        try (var _ = openSite(site)) {
            var clerk = clerk(site);
            var old = newId("incoming");
            is(
                    201,
                    "",
                    clerk.post(
                            IN,
                            parcel(old, "林小雨", "SF1234567890021", Instant.now().minus(Duration.ofDays(8)))));
            var young = newId("incoming");
            is(201, "", clerk.post(IN, parcel(young, "info@zhuobo.cn", "SF1234567890022", Instant.now())));
            var done = newId("incoming");
            is(201, "", clerk.post(IN, parcel(done, "王明", "SF1234567890023", Instant.now())));
            is(200, "", clerk.post(IN + "/" + done + "/hand-over", signed(wang(site))));

            var figures = "/api/v1/mail/incoming-figures";
            var since = "?from=" + DeskClient.encoded(Instant.now().minus(Duration.ofDays(9)))
                    + "&until=2100-01-01T00:00:00Z";
            soon().untilAsserted(() -> assertThat(clerk.get(figures + since).text("/counts/delivered"))
                    .isEqualTo("1"));
            var counts = clerk.get(figures + since).body().at("/counts");
            assertThat(counts.at("/received").asInt()).isEqualTo(3);
            assertThat(counts.at("/exception-generic-address").asInt()).isEqualTo(1);
            var first = clerk.get(figures + "/received/events" + since + "&limit=2");
            assertThat(first.body().at("/items")).hasSize(2);
            assertThat(first.text("/items/0/itemId")).isEqualTo(old);
            var second = clerk.get(figures + "/received/events" + since + "&limit=2&cursor="
                    + URLEncoder.encode(first.text("/next"), UTF_8));
            assertThat(second.body().at("/items")).hasSize(1);
            assertThat(jdbc.sql("select name from event where event_id = cast(:id as uuid)")
                            .param("id", first.text("/items/0/eventId"))
                            .query(String.class)
                            .single())
                    .isEqualTo("IncomingItem.ItemReceivedByAgent");
            is(404, "not-found", clerk.get(figures + "/nonsense/events"));
            is(400, "period-empty", clerk.get(figures + "?from=2026-11-02T00:00:00Z&until=2026-11-02T00:00:00Z"));

            var ages = clerk.get("/api/v1/mail/uncollected-figures").body().at("/counts");
            assertThat(ages.at("/under-1-day").asInt()).isEqualTo(1);
            assertThat(ages.at("/7-to-30-days").asInt()).isEqualTo(1);
            assertThat(clerk.get("/api/v1/mail/uncollected-figures/7-to-30-days/events")
                            .text("/items/0/itemId"))
                    .isEqualTo(old);
            is(404, "not-found", clerk.get("/api/v1/mail/uncollected-figures/ages/events"));
        }
    }

    @Test
    void five_wrong_codes_are_remembered_and_then_only_a_signature_is_taken() {
        var site = "site-code";
        try (var _ = openSite(site)) {
            var clerk = clerk(site);
            var item = newId("incoming");
            is(201, "", clerk.post(IN, parcel(item, "林小雨", "SF1234567890009", Instant.now())));
            var right = codeOf(item);
            var wrong = right.equals("000000") ? "000001" : "000000";
            for (int attempt = 0; attempt < 4; attempt++) {
                is(409, "pick-up-code-wrong", clerk.post(IN + "/" + item + "/hand-over", coded(lin(site), wrong)));
            }
            is(409, "pick-up-code-locked", clerk.post(IN + "/" + item + "/hand-over", coded(lin(site), wrong)));
            is(409, "pick-up-code-locked", clerk.post(IN + "/" + item + "/hand-over", coded(lin(site), right)));
            assertThat(jdbc.sql("select count(*) from event where aggregate_id = :id and name like"
                                    + " '%PickupCodeRefused'")
                            .param("id", item)
                            .query(Long.class)
                            .single())
                    .isEqualTo(5);
            is(200, "", clerk.post(IN + "/" + item + "/hand-over", signed(lin(site))));
        }
    }

    /** As only the recipient is told it: out of the vault. */
    private String codeOf(String item) {
        var ref = JSON.readTree(
                        jdbc.sql("select convert_from(payload, 'UTF8') from event where aggregate_id = :id and sequence"
                                        + " = 0")
                                .param("id", item)
                                .query(String.class)
                                .single())
                .at("/notice/code/ref")
                .asString();
        return vault.reveal(List.of(ref), new Reveal("test", "site-code", "test", item))
                .get(ref)
                .text();
    }

    private static String coded(String taker, String code) {
        return "{\"takerId\":\"%s\",\"code\":\"%s\"}".formatted(taker, code);
    }

    @Test
    void bad_input_says_what_is_wrong_and_stores_nothing() {
        var site = "site-bad";
        try (var _ = openSite(site)) {
            var clerk = clerk(site);
            var stored = eventsStored(site);
            var id = newId("incoming");

            is(400, "id-malformed", clerk.post(IN, parcel("incoming-1", "x", "SF1234567890007", Instant.now())));
            is(400, "waybill-malformed", clerk.post(IN, parcel(id, "x", "=cmd()", Instant.now())));
            is(
                    400,
                    "time-in-future",
                    clerk.post(
                            IN, parcel(id, "x", "SF1234567890007", Instant.now().plusSeconds(90))));
            is(400, "value-invalid", clerk.post(IN, "{\"id\":\"%s\",\"kind\":\"camel\"}".formatted(id)));
            is(400, "value-invalid", clerk.post(IN, "{\"id\":\"%s\",\"place\":\"a\\nb\"}".formatted(id)));
            is(
                    404,
                    "unknown-recipient",
                    clerk.post(IN, "{\"id\":\"%s\",\"recipientId\":\"staff-nobody\"}".formatted(id)));
            is(
                    403,
                    "role-missing",
                    receptionist(site).host(lin(site)).post(IN, parcel(id, "x", "SF1234567890007", Instant.now())));
            is(404, "not-found", clerk.post(IN + "/" + id + "/hand-over", signed(lin(site))));
            is(403, "role-missing", clerk.put("/api/v1/mail/policy", policy(60, false)));
            assertThat(eventsStored(site)).isEqualTo(stored);
        }
    }

    @Test
    void what_is_decided_for_mail_is_decided_on_the_version_that_was_read() {
        var site = "site-policy";
        var policy = "/api/v1/mail/policy";
        var lead = receptionist(site).as(Roles.SUPERVISOR);
        assertThat(lead.get(policy).etag()).isNull();
        is(200, "", lead.put(policy, policy(60, false)));
        assertThat(lead.get(policy).etag()).isEqualTo("\"0\"");
        is(200, "", lead.putAtVersion(policy, policy(90, false), 0));
        is(412, "version-mismatch", lead.putAtVersion(policy, policy(120, false), 0));
        assertThat(lead.get(policy).text("/notifyWithinSeconds")).isEqualTo("90");
    }

    private static String whose(DeskClient clerk, String written) {
        var found = clerk.post(IN + "/recipients", "{\"written\":\"" + written + "\"}");
        return found.text("/outcome") + " " + found.text("/candidates/0/staffId");
    }

    private static String parcel(String item, String addressedTo, String waybill, Instant at) {
        return """
            {"id":"%s","waybill":"%s","scanned":true,"addressedTo":"%s","senderName":"陈先生","senderNumber":"13800138000",
             "senderCompany":"华东贸易","place":"A3","receivedAt":"%s"}\
            """.formatted(item, waybill, addressedTo, at);
    }

    private static String signed(String taker) {
        return "{\"takerId\":\"%s\",\"signature\":\"%s\"}".formatted(taker, SIGNATURE);
    }

    private static String policy(long seconds, boolean department) {
        return """
            {"notifyWithinSeconds":%d,"remindAfterSeconds":3600,"remindEverySeconds":86400,"mostReminders":2,
             "departmentMayCollect":%s,"privateItems":true}\
            """.formatted(seconds, department);
    }

    private static void is(int status, String code, Answer answer) {
        assertThat(answer.outcome()).isEqualTo((status + " " + code).strip());
    }
}
