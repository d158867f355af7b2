package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.kernel.Origin;
import dev.frontdesk.privacy.ReferenceCheck;
import dev.frontdesk.test.Contracts;
import dev.frontdesk.test.TestBroker;
import dev.frontdesk.web.Roles;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** S10, S14 to S16: whose customer a caller is, over HTTP, on PostgreSQL and the vault, to Kafka. */
@ExtendWith(OutputCaptureExtension.class)
class CustomerIT extends DirectoryTest {

    private static final String TOPIC = "frontdesk.directory.customers.v1";
    private static final Who DESK = Who.receptionist(Office.SITE);
    private static final Who LEAD = new Who("lead", Office.SITE, null, Set.of(Roles.SUPERVISOR));
    private static final Who CRM = new Who("crm", Office.SITE, null, Set.of(Roles.INTEGRATION));
    private static final Canaries CANARIES =
            new Canaries(List.of("金丝雀夜莺", "jinsique", "欧阳鹦鹉", "13600137642", "136 0013 7642"));

    @Autowired
    private ReferenceCheck check;

    private final Office office = new Office(this);
    private final String id = "customer-" + UUID.randomUUID();

    @BeforeEach
    void an_office_with_people() {
        office.open();
    }

    @Test
    void s14_a_caller_is_found_by_number_company_and_name_and_nothing_of_it_lies_open(CapturedOutput log) {
        assertThat(describe("北京金丝雀夜莺科技有限公司", "欧阳鹦鹉", "136 0013 7642").statusCode())
                .isEqualTo(201);
        assertThat(describe("北京金丝雀夜莺科技有限公司", "欧阳鹦鹉", "136 0013 7642").headers().firstValue("ETag"))
                .as("the same again changes nothing")
                .contains("\"0\"");
        assertThat(post("/api/v1/customers/" + id + "/lock", LEAD, "{\"ownerId\": \"staff-lin\"}")
                        .statusCode())
                .isEqualTo(200);

        var byNumber = awaitFound("\"number\": \"+86 136-0013-7642\"");
        assertThat(byNumber.path("matched").asString() + " " + byNumber.path("nearness"))
                .isEqualTo("number 1.0");
        assertThat(byNumber.path("company").asString()).isEqualTo("北京金丝雀夜莺科技有限公司");
        assertThat(byNumber.path("contact").asString()).isEqualTo("欧阳鹦鹉");
        assertThat(byNumber.path("ownerId").asString()).isEqualTo("staff-lin");
        assertThat(byNumber.path("locked").asBoolean()).isTrue();
        assertThat(byNumber.path("extensions").toString()).isEqualTo("[\"8133\"]");
        for (var said : List.of("金丝雀夜莺", "jinsique yeying tech", "Jinsique Yeying Co., Ltd.")) {
            assertThat(awaitFound("\"company\": \"%s\"".formatted(said))
                            .path("matched")
                            .asString())
                    .isEqualTo("company");
        }
        assertThat(awaitFound("\"name\": \"欧阳鹦鹉\"").path("contact").asString()).isEqualTo("欧阳鹦鹉");
        assertThat(reveals()).hasSizeGreaterThan(4).containsOnly("reception customer-owner");

        CANARIES.areNowhereIn(jdbc);
        await().untilAsserted(() -> assertThat(told()).hasSize(2));
        CANARIES.areNowhereIn(TOPICS.all(TOPIC));
        CANARIES.areNowhereIn(log);
    }

    @Test
    void s14_the_live_register_counts_and_when_it_is_out_of_order_the_own_copy_says_how_old_it_is() {
        describe("军舰鸟物流", "君先生", "13600137006");
        assertThat(awaitFound("\"company\": \"军舰鸟\"").path("locked").asBoolean())
                .isFalse();
        var copy = json(find("\"company\": \"军舰鸟\""));
        assertThat(copy.path("ageSeconds").asLong()).isBetween(0L, 600L);

        LIVE_REGISTER.says("""
            {"customers": [{"id": "%s", "company": "军舰鸟物流", "matched": "company", "nearness": 0.9,
              "ownerId": "staff-wang", "lockedSince": "2026-01-01T00:00:00Z"}]}\
            """.formatted(id));
        try {
            var live = json(find("\"company\": \"军舰鸟\""));
            assertThat(live.path("source").asString()).isEqualTo("crm");
            assertThat(live.path("matches").get(0).path("ownerId").asString()).isEqualTo("staff-wang");
            assertThat(live.path("matches").get(0).path("extensions").size()).isEqualTo(1);
        } finally {
            LIVE_REGISTER.says("");
        }
        assertThat(json(find("\"company\": \"军舰鸟\"")).path("source").asString()).isEqualTo("own-copy");
    }

    @Test
    void s15_the_services_are_told_whose_customer_a_person_is_and_the_topic_keeps_the_latest() throws Exception {
        describe("鸿雁贸易有限公司", "何先生", "13600137001");
        post("/api/v1/customers/" + id + "/lock", LEAD, "{\"ownerId\": \"staff-lin\"}");
        post("/api/v1/customers/" + id + "/take-over", LEAD, takeOver("staff-lin", "staff-wang"));
        post("/api/v1/customers/" + id + "/release", LEAD, "{\"ownerId\": \"staff-wang\", \"reason\": \"inactive\"}");

        await().untilAsserted(() -> assertThat(told())
                .extracting(fact -> fact.path("ownerId").asString("-"))
                .containsExactly("-", "staff-lin", "staff-wang", "-"));
        assertThat(told().getLast().path("persons").get(0).asString())
                .isEqualTo(vault.person("13600137001").orElseThrow());
        assertThat(TOPICS.all(TOPIC))
                .allSatisfy(fact -> assertThat(Contracts.objections(fact.type(), fact.body()))
                        .isEmpty());
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", TestBroker.bootstrap()))) {
            var topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
            assertThat(admin.describeConfigs(List.of(topic))
                            .all()
                            .get()
                            .get(topic)
                            .get("cleanup.policy")
                            .value())
                    .isEqualTo("compact");
        }
    }

    @Test
    void s15_of_two_who_take_over_at_once_one_wins() throws Exception {
        describe("信天翁物流", null, "13600137002");
        post("/api/v1/customers/" + id + "/lock", LEAD, "{\"ownerId\": \"staff-lin\"}");

        List<Callable<String>> takers = List.of(
                () -> code(post("/api/v1/customers/" + id + "/take-over", LEAD, takeOver("staff-lin", "staff-wang"))),
                () -> code(post("/api/v1/customers/" + id + "/take-over", LEAD, takeOver("staff-lin", "staff-chen"))));
        try (var both = Executors.newFixedThreadPool(2)) {
            assertThat(both.invokeAll(takers))
                    .extracting(answer -> answer.get())
                    .containsExactlyInAnyOrder("200 ", "409 owner-changed");
        }
        assertThat(jdbc.sql("select count(*) from event where aggregate_id = :id and name = :name")
                        .param("id", id)
                        .param("name", "CustomerAssignment.CustomerTakenOver")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void s14_what_was_described_anew_is_found_by_the_new_words_alone_and_erased_by_none() {
        describe("布谷鸟文化传媒有限公司", "卜先生", "13600137003");
        awaitFound("\"company\": \"布谷鸟\"");
        describe("啄木鸟文化传媒有限公司", "卜先生", "13600137003");
        var found = awaitFound("\"company\": \"啄木鸟\"");
        assertThat(found.path("company").asString()).startsWith("啄木鸟");
        await().untilAsserted(() -> assertThat(matches("\"company\": \"布谷鸟\"")).isEmpty());

        var person = vault.person("13600137003").orElseThrow();
        vault.erase(person, new Origin("admin", Office.SITE, "front-desk", "c", "c"), "asked");
        assertThat(matches("\"number\": \"13600137003\"")).isEmpty();
        assertThat(matches("\"name\": \"卜先生\"")).isEmpty();
        assertThat(matches("\"company\": \"啄木鸟\"")).hasSize(1);
    }

    @Test
    void what_events_refer_to_in_the_vault_is_swept_by_nobody() {
        describe("蜂鸟贸易", "冯先生", "13600137007");
        put("/api/v1/staff/staff-tang/private-contact", Who.admin(Office.SITE), "{\"mobile\": \"13600137008\"}");
        var refs = new HashSet<>(vault.withNumber("13600137007"));
        refs.addAll(vault.withNumber("13600137008"));
        assertThat(refs).hasSize(2);
        var loose = Set.of("customer-none/1", "staff-tang/1", id + "/1");

        assertThat(check.referred(Stream.concat(refs.stream(), loose.stream()).collect(Collectors.toSet())))
                .isEqualTo(refs);
    }

    @Test
    void the_list_comes_back_by_a_replay() {
        describe("云雀软件", "云小姐", "13600137004");
        post("/api/v1/customers/" + id + "/lock", LEAD, "{\"ownerId\": \"staff-lin\"}");
        await().untilAsserted(() -> assertThat(row()).contains("staff-lin"));
        var before = row();

        projections.rebuild();

        await().until(projections::caughtUp);
        assertThat(row()).isEqualTo(before);
        assertThat(get("/api/v1/customers?ownerId=staff-lin&limit=200", DESK).body())
                .contains(id);
    }

    @Test
    void s15_who_may_decide_what() {
        describe("白鹭教育", null, "13600137005");
        var lock = "/api/v1/customers/" + id + "/lock";
        var lin = Who.staff("lin", Office.SITE);

        assertThat(code(post(lock, lin, "{\"ownerId\": \"staff-wang\"}"))).isEqualTo("403 customer-of-another");
        assertThat(code(post(lock, DESK, "{\"ownerId\": \"staff-lin\"}"))).isEqualTo("403 role-missing");
        assertThat(code(post(lock, LEAD, "{\"ownerId\": \"staff-nobody\"}"))).isEqualTo("404 unknown-staff");
        assertThat(code(post(lock, lin, "{\"ownerId\": \"staff-lin\"}"))).isEqualTo("200 ");
        assertThat(code(post(lock, LEAD, "{\"ownerId\": \"staff-wang\"}"))).isEqualTo("409 customer-locked");
        assertThat(code(post("/api/v1/customers/" + id + "/take-over", lin, takeOver("staff-lin", "staff-chen"))))
                .isEqualTo("200 ");
        assertThat(code(post("/api/v1/customers/customer-none/lock", LEAD, "{\"ownerId\": \"staff-lin\"}")))
                .isEqualTo("404 not-found");
        assertThat(code(post(
                        lock,
                        new Who("b", Office.HASTY_SITE, null, Set.of(Roles.ADMIN)),
                        "{\"ownerId\":" + " \"staff-hu\"}")))
                .isEqualTo("404 not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"about\": \"call-1\"} | 400 question-empty",
                "{\"about\": \"call-1\", \"company\": \" \"} | 400 question-empty",
                "{\"number\": \"13800138000\"} | 400 field-missing",
                "{\"number\": \"13800138000\", \"about\": \"Call 1\"} | 400 id-malformed",
                "{\"number\": \"hello\", \"about\": \"call-1\"} | 400 number-invalid"
            })
    void s14_a_question_that_is_none_is_refused(String body, String code) {
        assertThat(code(post("/api/v1/customers/find", DESK, body))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400 field-missing",
                "{\"company\": \" \"} | 400 text-missing",
                "{\"company\": \"X\", \"contacts\": [{}]} | 400 field-missing",
                "{\"company\": \"X\", \"contacts\": [{\"number\": \"x\"}]} | 400 number-invalid"
            })
    void s14_a_description_that_is_none_is_refused(String body, String code) {
        assertThat(code(put("/api/v1/customers/" + id, CRM, body))).isEqualTo(code);
        assertThat(code(put("/api/v1/customers/" + id, DESK, body))).isEqualTo("403 role-missing");
    }

    private HttpResponse<String> describe(String company, String name, String number) {
        return put("/api/v1/customers/" + id, CRM, """
            {"company": "%s", "contacts": [{"name": %s, "number": "%s"}]}\
            """.formatted(
                        company, name == null ? null : "\"" + name + "\"", number));
    }

    private static String takeOver(String from, String to) {
        return "{\"fromId\": \"%s\", \"ownerId\": \"%s\", \"reason\": \"reassigned\"}".formatted(from, to);
    }

    private JsonNode awaitFound(String question) {
        await().untilAsserted(() -> assertThat(matches(question)).isNotEmpty());
        return matches(question).getFirst();
    }

    private List<JsonNode> matches(String question) {
        var answer = find(question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).path("source").asString()).isEqualTo("own-copy");
        return json(answer)
                .path("matches")
                .valueStream()
                .filter(match -> match.path("customerId").asString().equals(id))
                .toList();
    }

    private HttpResponse<String> find(String question) {
        return post("/api/v1/customers/find", DESK, "{%s, \"about\": \"call-1\"}".formatted(question));
    }

    private List<String> reveals() {
        var refs = jdbc.sql("select refs[1] from customer_list where customer_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        return office.reveals(refs);
    }

    private List<JsonNode> told() {
        return TOPICS.all(TOPIC).stream()
                .filter(fact -> fact.key().equals(id))
                .map(fact -> JSON.readTree(fact.body()))
                .toList();
    }

    private String row() {
        return jdbc.sql("select t::text from customer_list t where customer_id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
