package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;

/** S115, S121: a site words what staff are told. */
class RelayTemplateIT extends DirectoryTest {

    private static final String VISIT = "/api/v1/relay-templates/visit";
    private static final Who ADMIN = Who.admin(Office.HASTY_SITE);
    private static final Who DESK = Who.receptionist(Office.HASTY_SITE);
    private static final String WORDS = """
        {"subject": {"zh": "【{site}】{things}", "en": "{things} at {site}"},
         "mail": {"zh": "{recipient}，您好：\\n请在 {due} 之前到前台。", "en": "Dear {recipient},\\nplease come by {due}."},
         "chat": {"zh": "有 {things}。", "en": "{things} for you."}}\
        """;

    @Test
    void s121_the_words_of_a_site_are_set_previewed_restored_and_come_back_by_a_replay() {
        new Office(this).open();
        var usual = get(VISIT, ADMIN);
        assertThat(usual.headers().firstValue("ETag")).isEmpty();
        assertThat(json(usual).path("own").asBoolean()).isFalse();
        assertThat(json(usual).path("chat").path("zh").asString()).startsWith("前台有 {things}请您处理");

        var preview = json(post(VISIT + "/preview", ADMIN, WORDS));
        assertThat(preview.path("subject").asString()).matches("【.+】1 位访客到访 / 1 visitor at .+");
        assertThat(preview.path("mail").asString())
                .startsWith("李娜，您好：\n请在 2")
                .contains("Dear Li Na,\nplease come by", "访客 / Visitor: 王先生")
                .doesNotContain("{");
        assertThat(preview.path("chat").asString()).startsWith("有 1 位访客到访。\n1 visitor for you.");
        assertThat(get(VISIT, ADMIN).headers().firstValue("ETag")).isEmpty();

        assertThat(put(VISIT, ADMIN, WORDS).statusCode()).isEqualTo(201);
        await().untilAsserted(() -> assertThat(json(get("/api/v1/relay-templates", ADMIN))
                        .get(1)
                        .path("own")
                        .asBoolean())
                .isTrue());
        var own = get(VISIT, ADMIN);
        assertThat(own.headers().firstValue("ETag")).contains("\"0\"");
        assertThat(json(own).path("mail").path("en").asString()).isEqualTo("Dear {recipient},\nplease come by {due}.");
        assertThat(json(get(VISIT, Who.admin(Office.SITE))).path("own").asBoolean())
                .isFalse();
        var before = rows();
        assertThat(before).anyMatch(row -> row.startsWith("(" + Office.HASTY_SITE + ",visit,t,"));
        projections.rebuild();
        await().until(projections::caughtUp);
        assertThat(rows()).isEqualTo(before);

        assertThat(post(VISIT + "/restoration", ADMIN, "{}").statusCode()).isEqualTo(200);
        assertThat(json(get(VISIT, ADMIN)).path("own").asBoolean()).isFalse();
        assertThat(code(post(VISIT + "/restoration", ADMIN, "{}"))).isEqualTo("409 template-usual");
        await().untilAsserted(() -> assertThat(json(get("/api/v1/relay-templates", ADMIN))
                        .get(1)
                        .path("own")
                        .asBoolean())
                .isFalse());
    }

    @Test
    void s115_what_cannot_be_filled_in_is_refused_and_nothing_is_stored() {
        assertThat(code(put("/api/v1/relay-templates/goods", ADMIN, WORDS.replace("{site}", "{caller}"))))
                .isEqualTo("400 template-place-unknown");
        assertThat(code(post("/api/v1/relay-templates/goods/preview", ADMIN, WORDS.replace("{due}", "{due"))))
                .isEqualTo("400 template-place-unknown");
        assertThat(code(put("/api/v1/relay-templates/goods", ADMIN, "{}"))).isEqualTo("400 field-missing");
        assertThat(code(put("/api/v1/relay-templates/goods", ADMIN, WORDS.replace("有 {things}。", " "))))
                .isEqualTo("400 text-missing");
        assertThat(code(put("/api/v1/relay-templates/goods", ADMIN, WORDS.replace("到前台", "长".repeat(2001)))))
                .isEqualTo("400 text-too-long");
        assertThat(code(put("/api/v1/relay-templates/nothing", ADMIN, WORDS))).isEqualTo("404 not-found");
        assertThat(code(put("/api/v1/relay-templates/goods", DESK, WORDS))).isEqualTo("403 role-missing");
        assertThat(code(get("/api/v1/relay-templates", DESK))).isEqualTo("403 role-missing");
        assertThat(get("/api/v1/relay-templates/goods", ADMIN).headers().firstValue("ETag"))
                .isEmpty();
    }

    private List<String> rows() {
        return jdbc.sql("select t::text from relay_template t order by 1")
                .query(String.class)
                .list();
    }
}
