package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.test.DeskClient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 关注名单 on the real thing: likeness, reasons, end and appeal; and the seller who was turned away on the telephone. */
class WatchListIT extends RunningVisitorService {

    @Autowired
    Vault vault;

    @Test
    void one_company_spelled_three_ways_is_recognised_and_an_unrelated_person_is_not() {
        openSite("watch-like");
        var reception = receptionist("watch-like");
        var id = add(reception, "attention", """
            "name":"王强","company":"北京宏达办公设备有限公司","number":"13800001111\"\
            """, "");
        soon().until(() -> matches(reception, "\"company\":\"宏达办公设备\"").equals(List.of(id)));

        assertThat(matches(reception, "\"company\":\"hongda bangong\"")).containsExactly(id);
        assertThat(matches(reception, "\"name\":\"wang qiang\"")).containsExactly(id);
        assertThat(matches(reception, "\"number\":\"+86 138-0000-1111\"")).containsExactly(id);
        assertThat(matches(reception, "\"name\":\"王建国\",\"company\":\"宏远建材\"")).isEmpty();

        assertThat(matches(reception, "\"company\":\"hongda bangong shebei\"")).containsExactly(id);
        var other = add(reception, "attention", """
            "name":"Peter Hansen","company":"Southern Foods"\
            """, "");
        soon().until(() -> matches(reception, "\"name\":\"Peter Hanson\"").equals(List.of(other)));
        assertThat(matches(reception, "\"name\":\"Peter Miller\",\"company\":\"Northern Foods\""))
                .isEmpty();

        var answer = ask(reception, "\"name\":\"王强\",\"number\":\"13800001111\"");
        assertThat(answer.at("/matches/0/entry/reason").asString()).isEqualTo("多次上门推销");
        assertThat(answer.at("/matches/0/reasons")
                        .valueStream()
                        .map(reason -> reason.at("/by").asString()))
                .containsExactlyInAnyOrder("number", "name");
        assertThat(reception
                        .at("watch-elsewhere")
                        .post("/api/v1/watch-list/matches", "{\"name\":\"王强\"}")
                        .body()
                        .at("/matches")
                        .size())
                .isZero();
        assertThat(reception
                        .as("kiosk")
                        .post("/api/v1/watch-list/matches", "{\"name\":\"王强\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_entry_holds_until_its_end_and_an_appeal_is_decided_by_another() {
        openSite("watch-end");
        var reception = receptionist("watch-end");
        var supervisor = reception.as("supervisor");
        assertThat(added(reception, "banned", "\"name\":\"赵明\"", "").outcome()).isEqualTo("403 ban-by-supervisor");
        assertThat(added(reception, "attention", "\"number\":null", "").outcome())
                .isEqualTo("400 field-missing");
        assertThat(added(reception, "attention", "\"name\":\"赵明\"", ",\"expiresAt\":\"2020-01-01T00:00:00Z\"")
                        .outcome())
                .isEqualTo("409 watch-expiry-in-past");
        var soonOver =
                add(reception, "attention", "\"name\":\"钱多多\"", ",\"expiresAt\":\"" + now().plusSeconds(3) + "\"");
        var id = add(supervisor, "banned", "\"name\":\"赵明\"", "");
        soon().until(() -> matches(reception, "\"name\":\"赵明\"").equals(List.of(id)));

        assertThat(reception
                        .post("/api/v1/watch-list/entries/" + id + "/appeals", "{\"text\":\"认错人了\"}")
                        .outcome())
                .isEqualTo("200");
        soon().until(() -> entries(reception).contains("open 认错人了"));
        var decision = "/api/v1/watch-list/entries/" + id + "/appeals/decision";
        assertThat(supervisor.post(decision, "{\"upheld\":true}").outcome()).isEqualTo("409 appeal-own-entry");
        assertThat(reception.as("manager").post(decision, "{\"upheld\":true}").outcome())
                .isEqualTo("200");
        soon().until(() -> matches(reception, "\"name\":\"赵明\"").isEmpty());
        soon().until(() -> matches(reception, "\"name\":\"钱多多\"").isEmpty());
        assertThat(soonOver).isNotEqualTo(id);
    }

    @Test
    void s23_a_seller_who_was_turned_away_on_the_telephone_is_recognised_at_the_door() {
        var directory = openSite("watch-seller");
        var reception = receptionist("watch-seller");
        var call = "call-" + UUID.randomUUID();
        // As call-service keeps it, and then tells of it.
        var said = new PersonalDetails("孙经理", "021-61230000", "鼎盛网络科技有限公司", "推销网站");
        var kept = vault.keepFindable("watch-seller", call + "/2", said);
        directory.tellOf(
                "call-service", "call.solicitation-turned-away.v1", "frontdesk.call.calls.v1", call, """
                    {"callId":"%s","detailsRef":"%s","person":"%s","occurredAt":"%s"}
                    """.formatted(
                                call, kept.ref(), kept.person(), Instant.now()));

        soon().until(() -> ask(reception, "\"number\":\"02161230000\"")
                .at("/solicitors/0/callId")
                .asString()
                .equals(call));
        var alike = ask(reception, "\"company\":\"鼎盛网络\"");
        assertThat(alike.at("/solicitors/0/callId").asString()).isEqualTo(call);
        assertThat(alike.at("/solicitors/0/reasons/0/by").asString()).isEqualTo("company");
        assertThat(ask(reception, "\"company\":\"盛世餐饮\"").at("/solicitors").size())
                .isZero();
    }

    private static String add(DeskClient desk, String kind, String who, String rest) {
        var answer = added(desk, kind, who, rest);
        assertThat(answer.outcome()).isEqualTo("201");
        return answer.text("/id");
    }

    private static DeskClient.Answer added(DeskClient desk, String kind, String who, String rest) {
        return desk.post("/api/v1/watch-list/entries", """
            {"id":"watch-%s","kind":"%s",%s,"reason":"多次上门推销"%s}
            """.formatted(UUID.randomUUID(), kind, who, rest));
    }

    private static JsonNode ask(DeskClient desk, String said) {
        var answer = desk.post("/api/v1/watch-list/matches", "{" + said + "}");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> matches(DeskClient desk, String said) {
        return ask(desk, said)
                .at("/matches")
                .valueStream()
                .map(match -> match.at("/entry/watchId").asString())
                .toList();
    }

    private static List<String> entries(DeskClient desk) {
        return desk.get("/api/v1/watch-list/entries")
                .body()
                .at("/items")
                .valueStream()
                .map(entry -> entry.at("/appeal").asString() + " "
                        + entry.at("/appealText").asString(""))
                .toList();
    }
}
