package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.Contracts;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.Heard;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S52 to S56 on the real thing: the purchaser of those goods is called by a relay, and the relay ends with the answer. */
class GoodsIT extends RunningVisitorService {

    @Test
    void s54_office_supplies_call_8133_and_what_is_damaged_is_rejected() {
        var reception = site("goods-in");
        var id = newGoods();
        assertThat(goods(reception, id, "delivery", "resp-goods-in", 10)).isEqualTo("201");
        assertThat(goods(reception, id, "delivery", "resp-goods-in", 10)).isEqualTo("201");

        var called = heard("visitor.relay-requested.v1", id).toString();
        assertThat(called)
                .contains("\"recipientId\":\"staff-goods-in\"", "\"kind\":\"goods\"")
                .doesNotContain("宏达", "赵");
        assertThat(Contracts.objections("visitor.relay-requested.v1", called)).isEmpty();

        assertThat(inspect(reception, id, 9, 0, null)).isEqualTo("409 goods-count");
        assertThat(inspect(reception, id, 9, 1, null)).isEqualTo("409 goods-reason");
        assertThat(inspect(reception, id, 9, 1, "damaged")).isEqualTo("200");
        assertThat(inspect(reception, id, 9, 1, "damaged")).isEqualTo("200");
        assertThat(inspect(reception, id, 10, 0, null)).isEqualTo("409 goods-answered");
        assertThat(heard("visitor.relay-done.v1", id).at("/about").asString()).isEqualTo(id);

        soon().until(() -> row(reception, id).at("/outcome").asString().equals("partly"));
        assertThat(row(reception, id).at("/itemId").asString()).isEqualTo(itemOf(id));
        assertThat(row(reception, id).at("/accepted").asInt()).isEqualTo(9);
        assertThat(row(reception, id).at("/rejected").asInt()).isEqualTo(1);
        assertThat(row(reception, id).at("/reason").asString()).isEqualTo("damaged");
    }

    @Test
    void s56_payment_goes_the_same_way_and_the_purchaser_answers_alone() {
        var reception = site("goods-pay");
        var id = newGoods();
        assertThat(goods(reception, id, "payment-collection", "resp-pay-goods-pay", 0))
                .isEqualTo("201");

        var other = reception.host("staff-other").post("/api/v1/goods/" + id + "/payment", "{}");
        assertThat(other.status()).isEqualTo(404);
        var host = reception.host("staff-goods-pay");
        assertThat(host.post("/api/v1/goods/" + id + "/payment", "{\"reason\":\"not-due\"}")
                        .outcome())
                .isEqualTo("200");
        soon().until(() -> row(reception, id).at("/outcome").asString().equals("not-paid"));
    }

    @Test
    void s52_what_names_nobody_is_refused_and_changes_nothing() {
        var reception = site("goods-bad");
        var before = eventsStored(reception.site());

        assertThat(goods(reception, newGoods(), "delivery", "resp-nothing", 1)).isEqualTo("404 unknown-responsibility");
        assertThat(goods(reception, newGoods(), "delivery", "resp-pay-goods-bad", 1))
                .isEqualTo("404 unknown-responsibility");
        assertThat(goods(reception, newGoods(), "delivery", "resp-goods-bad", 0))
                .isEqualTo("400 number-invalid");
        assertThat(goods(reception, newGoods(), "gift", "resp-goods-bad", 1)).isEqualTo("400 value-invalid");
        assertThat(inspect(reception, newGoods(), 1, 0, null)).startsWith("404");
        assertThat(eventsStored(reception.site())).isEqualTo(before);
    }

    private DeskClient site(String site) {
        var directory = openSite(site);
        directory.staff("staff-" + site, null, List.of("8133"));
        directory.responsible("resp-" + site, "delivery", "8133");
        directory.responsible("resp-pay-" + site, "payment-collection", "8133");
        soon().until(() -> knownStaff.active("staff-" + site, site).isPresent()
                && jdbc.sql("select count(*) from known_responsibility where site = :site")
                                .param("site", site)
                                .query(Long.class)
                                .single()
                        == 2);
        return receptionist(site);
    }

    private static String goods(DeskClient desk, String id, String purpose, String responsibility, int count) {
        return desk.post("/api/v1/goods", """
            {"id":"%s","purpose":"%s","responsibilityId":"%s","company":"宏达办公设备","name":"赵师傅","text":"A4 复印纸",
             "count":%d,"itemId":"%s"}
            """.formatted(id, purpose, responsibility, count, itemOf(id)))
                .outcome();
    }

    /** As the mailroom calls what came with these goods. */
    private static String itemOf(String goods) {
        return goods.replaceFirst("^goods-", "incoming-");
    }

    private static String inspect(DeskClient desk, String id, int accepted, int rejected, String reason) {
        return desk.post("/api/v1/goods/" + id + "/inspection", """
            {"staffId":"staff-%s","accepted":%d,"rejected":%d%s}
            """.formatted(
                        desk.site(), accepted, rejected, reason == null ? "" : ",\"reason\":\"" + reason + "\""))
                .outcome();
    }

    private static JsonNode heard(String type, String id) {
        try (var heard = new Heard()) {
            soon().until(() -> !heard.facts(type, id).isEmpty());
            return heard.facts(type, id).getFirst();
        }
    }

    private static JsonNode row(DeskClient desk, String id) {
        return desk.get("/api/v1/goods")
                .body()
                .at("/items")
                .valueStream()
                .filter(row -> row.at("/goodsId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String newGoods() {
        return "goods-" + UUID.randomUUID();
    }
}
