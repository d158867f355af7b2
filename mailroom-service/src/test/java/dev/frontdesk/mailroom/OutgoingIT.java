package dev.frontdesk.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.test.Heard;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S125 to S131 over HTTP, from the sender's own line to the list that the courier signs. */
class OutgoingIT extends RunningMailroomService {

    private static final String OUT = "/api/v1/mail/outgoing";

    @Test
    void s125_to_s131_a_contract_from_the_senders_page_to_the_courier() {
        var site = "site-out";
        try (var _ = openSite(site);
                var heard = new Heard()) {
            var sender = receptionist(site).host(lin(site));
            var clerk = clerk(site);
            var item = newId("outgoing");

            var incomplete = sender.post(OUT, contract(item, "\"name\":\"陈先生\"", ""));
            is(409, "item-details-missing", incomplete);
            assertThat(incomplete.text("/title"))
                    .contains("the addressee's number, the address, the contents, the number of pieces");
            is(201, "", sender.post(OUT, contract(item, ADDRESSEE, ",\"contents\":\"采购合同两份\",\"pieces\":2")));
            is(409, "item-not-sealed", clerk.post(OUT + "/" + item + "/hand-over", "{\"weightGrams\":350}"));
            is(200, "", sender.post(OUT + "/" + item + "/seal", "{}"));
            is(200, "", clerk.post(OUT + "/" + item + "/hand-over", "{\"weightGrams\":350}"));
            var batch = newId("dispatch");
            is(201, "", clerk.post("/api/v1/mail/dispatches", dispatch(batch, "sf", item)));
            is(
                    200,
                    "",
                    clerk.post(
                            OUT + "/" + item + "/waybill",
                            "{\"waybill\":\"sf 1234567890123\",\"stub\":\"" + STUB + "\"}"));

            var seen = sender.get(OUT + "/" + item);
            assertThat(seen.text("/state")).isEqualTo("dispatched");
            assertThat(seen.text("/addressee/address")).isEqualTo("上海市漕溪北路 88 号");
            assertThat(seen.text("/contents")).isEqualTo("采购合同两份");
            assertThat(seen.text("/waybill")).isEqualTo("SF1234567890123");
            assertThat(seen.text("/stub")).isEqualTo(STUB);
            assertThat(seen.text("/custody/1/taker")).isEqualTo("carrier:sf");
            assertThat(seen.text("/custody/1/previous")).isEqualTo(seen.text("/custody/0/digest"));

            soon().untilAsserted(() -> assertThat(
                            clerk.get(OUT + "?state=dispatched").text("/items/0/waybill"))
                    .isEqualTo("SF1234567890123"));
            soon().untilAsserted(() -> assertThat(heard.facts("mailroom.waybill-attached.v1", item))
                    .hasSize(1));
            var month = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();
            var figures = clerk.get("/api/v1/mail/dispatch-register/" + month + "/figures");
            assertThat(figures.text("/0/carrier")).isEqualTo("sf");
            assertThat(figures.body().at("/0/items").asInt()).isEqualTo(1);
            assertThat(jdbc.sql("select name from event where event_id = cast(:id as uuid)")
                            .param("id", figures.text("/0/eventIds/0"))
                            .query(String.class)
                            .single())
                    .isEqualTo("OutgoingItem.ItemDispatched");
            var behind = clerk.get("/api/v1/mail/dispatch-register/" + month + "/figures/events?department="
                    + figures.text("/0/departmentId") + "&carrier=sf");
            assertThat(behind.text("/items/0/eventId")).isEqualTo(figures.text("/0/eventIds/0"));
            assertThat(behind.text("/items/0/itemId")).isEqualTo(item);
            var chinese = clerk.page("/api/v1/mail/dispatches/" + batch + "/list", "zh-CN");
            assertThat(chinese).contains("发送清单", "陈先生", "林小雨", "合同", "SF1234567890123", "350", "快递员签收");
            assertThat(clerk.page("/api/v1/mail/dispatches/" + batch + "/list", "en"))
                    .contains("Dispatch list", "Lin Xiaoyu", "Courier");
        }
    }

    @Test
    void s127_a_list_goes_out_whole_or_not_at_all_and_names_what_is_missing() {
        var site = "site-list";
        try (var _ = openSite(site)) {
            var clerk = clerk(site);
            var ready = atDesk(clerk, site);
            var notReady = newId("outgoing");
            is(201, "", clerk.post(OUT, ordinary(notReady, lin(site))));
            var stored = eventsStored(site);

            var refused = clerk.post("/api/v1/mail/dispatches", dispatch(newId("dispatch"), "yto", ready, notReady));
            is(409, "dispatch-items-refused", refused);
            assertThat(refused.text("/title")).contains(notReady).doesNotContain(ready);
            is(
                    404,
                    "unknown-item",
                    clerk.post("/api/v1/mail/dispatches", dispatch(newId("dispatch"), "yto", newId("outgoing"))));
            assertThat(eventsStored(site)).isEqualTo(stored);
        }
    }

    @Test
    void s132_one_waybill_on_two_items_is_refused_until_the_first_has_another() {
        var site = "site-waybill";
        try (var _ = openSite(site)) {
            var clerk = clerk(site);
            var first = atDesk(clerk, site);
            var second = atDesk(clerk, site);
            var number = "{\"carrier\":\"yto\",\"waybill\":\"YT7000000000001\"}";
            is(200, "", clerk.post(OUT + "/" + first + "/waybill", number));

            var refused = clerk.post(OUT + "/" + second + "/waybill", number);
            is(409, "waybill-taken", refused);
            assertThat(refused.text("/title")).contains(first);
            is(409, "waybill-attached", clerk.post(OUT + "/" + first + "/waybill", number.replace("0001", "0002")));
            is(200, "", clerk.post(OUT + "/" + first + "/waybill", """
                {"carrier":"yto","waybill":"YT7000000000002","reason":"运单贴错"}\
                """));
            is(200, "", clerk.post(OUT + "/" + second + "/waybill", number));
        }
    }

    @Test
    void s131_a_number_is_checked_before_it_is_believed() {
        var site = "site-check";
        try (var _ = openSite(site)) {
            var clerk = clerk(site);
            var item = atDesk(clerk, site);
            var path = OUT + "/" + item + "/waybill";

            is(
                    400,
                    "waybill-check-digit",
                    clerk.post(path, "{\"carrier\":\"ups\",\"waybill\":\"1Z5R89390357567128\"}"));
            is(409, "waybill-unlike-carrier", clerk.post(path, "{\"carrier\":\"sf\",\"waybill\":\"YT7000000000003\"}"));
            is(400, "waybill-malformed", clerk.post(path, "{\"carrier\":\"sf\",\"waybill\":\"SF 1/2\"}"));
            is(400, "carrier-missing", clerk.post(path, "{\"waybill\":\"YT7000000000003\"}"));
            is(400, "image-invalid", clerk.post(path, """
                {"carrier":"sf","waybill":"SF1234567890999","stub":"<svg onload=alert(1)>"}\
                """));
            is(200, "", clerk.post(path, "{\"carrier\":\"sf\",\"waybill\":\"YT7000000000003\",\"sure\":true}"));
            assertThat(clerk.post("/api/v1/mail/tracking-numbers", "{\"number\":\"986578788855\"}")
                            .text("/candidates/0/carrier"))
                    .isEqualTo("fedex");
        }
    }

    @Test
    void a_corrected_line_keeps_the_old_one_and_the_reason() {
        var site = "site-correct";
        try (var _ = openSite(site)) {
            var clerk = clerk(site);
            var item = newId("outgoing");
            is(201, "", clerk.post(OUT, ordinary(item, lin(site))));
            var path = OUT + "/" + item + "/corrections";
            var body = "{\"addressee\":{\"name\":\"程先生\"},\"pieces\":3,\"reason\":\"听错姓氏\"}";

            is(428, "version-required", clerk.post(path, body));
            is(412, "version-mismatch", clerk.postAtVersion(path, body, 5));
            is(400, "correction-empty", clerk.postAtVersion(path, "{\"reason\":\"x\"}", 0));
            is(
                    409,
                    "item-details-missing",
                    clerk.postAtVersion(path, "{\"itemClass\":\"valuables\",\"reason\":\"x\"}", 0));
            is(200, "", clerk.postAtVersion(path, body, 0));
            var seen = clerk.get(OUT + "/" + item);
            assertThat(seen.text("/addressee/name")).isEqualTo("程先生");
            assertThat(seen.body().at("/corrections").asInt()).isEqualTo(1);
            var before =
                    clerk.get(OUT + "/" + item + "?asOf=" + DeskClient.encoded(Instant.parse("2020-01-01T00:00:00Z")));
            is(404, "not-found", before);
        }
    }

    @Test
    void a_member_of_staff_sees_and_sends_in_the_own_name_alone() {
        var site = "site-own";
        try (var _ = openSite(site)) {
            var mine = receptionist(site).host(lin(site));
            var other = receptionist(site).host(wang(site));
            var item = newId("outgoing");
            is(201, "", mine.post(OUT, ordinary(item, lin(site))));

            is(403, "sender-other", other.post(OUT, ordinary(newId("outgoing"), lin(site))));
            is(404, "not-found", other.get(OUT + "/" + item));
            is(404, "not-found", other.post(OUT + "/" + item + "/seal", "{}"));
            is(404, "not-found", clerk(site).at("site-elsewhere").get(OUT + "/" + item));
            is(403, "role-missing", mine.post(OUT + "/" + item + "/hand-over", "{}"));
            soon().untilAsserted(() ->
                    assertThat(mine.get(OUT).body().at("/items").size()).isEqualTo(1));
            assertThat(other.get(OUT).body().at("/items").size()).isZero();
            is(403, "role-missing", receptionist(site).as(Roles.KIOSK).get(OUT));
        }
    }

    @Test
    void s126_the_register_shows_what_was_written_at_any_moment_with_corrections_struck_through() {
        var site = "site-register";
        try (var _ = openSite(site)) {
            var clerk = clerk(site);
            var item = newId("outgoing");
            is(201, "", clerk.post(OUT, ordinary(item, lin(site))));
            var before = Instant.now();
            is(200, "", clerk.postAtVersion(OUT + "/" + item + "/corrections", """
                {"addressee":{"name":"程先生"},"pieces":3,"reason":"听错姓氏"}\
                """, 0));
            var register = "/api/v1/mail/dispatch-register/" + YearMonth.now(ZoneId.of("Asia/Shanghai")) + "?limit=10";
            soon().untilAsserted(() ->
                    assertThat(clerk.get(register).body().at("/items")).hasSize(2));

            assertThat(lines(clerk.get(register))).containsExactly("~ 陈先生 registered null", "  程先生 registered 听错姓氏");
            var then = "&knownAt=" + DeskClient.encoded(before);
            assertThat(lines(clerk.get(register + then))).containsExactly("  陈先生 registered null");
            assertThat(lines(clerk.get(register + "&asOf=" + DeskClient.encoded(before))))
                    .containsExactly("  陈先生 registered null");
            assertThat(clerk.get(register + "&knownAt=2020-01-01T00:00:00Z")
                            .body()
                            .at("/items"))
                    .isEmpty();

            is(200, "", clerk.post(OUT + "/" + item + "/seal", "{}"));
            is(200, "", clerk.post(OUT + "/" + item + "/hand-over", "{}"));
            var sender = receptionist(site).host(lin(site));
            is(409, "item-at-desk", sender.post(OUT + "/" + item + "/cancellation", "{\"reason\":\"不寄了\"}"));
            is(400, "field-missing", clerk.post(OUT + "/" + item + "/cancellation", "{}"));
            is(200, "", clerk.post(OUT + "/" + item + "/cancellation", "{\"reason\":\"客户改为自取\"}"));
            is(200, "", clerk.post(OUT + "/" + item + "/cancellation", "{\"reason\":\"再次取消\"}"));
            is(409, "item-cancelled", clerk.post(OUT + "/" + item + "/hand-over", "{}"));
            assertThat(lines(clerk.get(register))).containsExactly("~ 陈先生 cancelled null", "~ 程先生 cancelled 听错姓氏");
            assertThat(clerk.get(register).text("/items/1/cancelled")).isEqualTo("客户改为自取");
            assertThat(lines(clerk.get(register + then))).containsExactly("  陈先生 registered null");
            var seen = clerk.get(OUT + "/" + item);
            assertThat(seen.text("/cancelled")).isEqualTo("客户改为自取");
            assertThat(seen.text("/custody/1/evidence")).isEqualTo("cancelled");
            soon().untilAsserted(
                            () -> assertThat(clerk.get(OUT + "?state=cancelled").text("/items/0/id"))
                                    .isEqualTo(item));
        }
    }

    @Test
    void s131_an_item_in_two_parcels_has_two_waybills_and_both_are_its_own() {
        var site = "site-parcels";
        try (var _ = openSite(site)) {
            var clerk = clerk(site);
            var item = atDesk(clerk, site);
            var other = atDesk(clerk, site);
            var path = OUT + "/" + item + "/waybill";
            is(200, "", clerk.post(path, "{\"carrier\":\"yto\",\"waybill\":\"YT7000000000011\"}"));
            is(200, "", clerk.post(path, """
                {"carrier":"yto","waybill":"YT7000000000012","further":true}\
                """));

            assertThat(clerk.get(OUT + "/" + item).text("/furtherWaybills/0")).isEqualTo("YT7000000000012");
            is(409, "waybill-taken", clerk.post(OUT + "/" + other + "/waybill", """
                {"carrier":"yto","waybill":"YT7000000000012"}\
                """));
            var batch = newId("dispatch");
            is(
                    404,
                    "account-unknown",
                    clerk.post(
                            "/api/v1/mail/dispatches",
                            dispatch(batch, "yto", item).replace("{", "{\"account\":\"account-nobody\",")));
            is(201, "", clerk.post("/api/v1/mail/dispatches", dispatch(batch, "yto", item)));
            soon().untilAsserted(() -> assertThat(clerk.page("/api/v1/mail/dispatches/" + batch + "/list", "zh-CN"))
                    .contains("YT7000000000011<br>YT7000000000012"));
        }
    }

    private static List<String> lines(Answer register) {
        return register.body()
                .at("/items")
                .valueStream()
                .map(line -> (line.at("/struck").asBoolean() ? "~ " : "  ")
                        + line.at("/addressee").asString() + " "
                        + line.at("/state").asString() + " "
                        + (line.at("/reason").isNull()
                                ? "null"
                                : line.at("/reason").asString()))
                .toList();
    }

    private static final String ADDRESSEE =
            "\"name\":\"陈先生\",\"number\":\"021-61234567\",\"company\":\"华东贸易\",\"address\":\"上海市漕溪北路 88 号\"";
    private static final String STUB = "data:image/png;base64,iVBORw0KGgo=";

    private static String contract(String item, String addressee, String rest) {
        return "{\"id\":\"%s\",\"itemClass\":\"contract\",\"carriage\":\"courier\",\"carrier\":\"sf\",\"addressee\":{%s}%s}"
                .formatted(item, addressee, rest);
    }

    private static String ordinary(String item, String sender) {
        return """
            {"id":"%s","senderId":"%s","itemClass":"ordinary","carriage":"courier","addressee":{%s},"sealed":false}\
            """.formatted(item, sender, ADDRESSEE);
    }

    private String atDesk(DeskClient clerk, String site) {
        var item = newId("outgoing");
        is(201, "", clerk.post(OUT, ordinary(item, lin(site)).replace("\"sealed\":false", "\"sealed\":true")));
        is(200, "", clerk.post(OUT + "/" + item + "/hand-over", "{}"));
        return item;
    }

    private static String dispatch(String batch, String carrier, String... items) {
        return "{\"id\":\"%s\",\"carrier\":\"%s\",\"itemIds\":[%s]}"
                .formatted(
                        batch,
                        carrier,
                        String.join(
                                ",",
                                List.of(items).stream()
                                        .map(one -> "\"" + one + "\"")
                                        .toList()));
    }

    private static void is(int status, String code, Answer answer) {
        assertThat(answer.outcome()).isEqualTo((status + " " + code).strip());
    }
}
