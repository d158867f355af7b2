package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.web.Roles;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person from outside asks what is kept about them, and then not to be known any more. */
class PersonIT extends DirectoryTest {

    private static final Who MANAGER = new Who("boss", Office.SITE, null, Set.of(Roles.MANAGER));
    private static final Who LEAD = Who.supervisor(Office.SITE);
    private static final Who CLERK = Who.receptionist(Office.SITE);

    private final String number = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private final String ref = "message-" + UUID.randomUUID() + "/1";
    private final String id = "erasure-" + UUID.randomUUID();

    private String person = "";

    @BeforeEach
    void a_caller_of_whom_something_is_kept() {
        new Office(this).open();
        person = vault.keep(ref, new PersonalDetails("金丝雀先生", number, "金丝雀贸易 & <友>", "请勿外泄"))
                .person();
    }

    @Test
    void everything_about_a_person_is_one_answer_and_who_saw_it_is_part_of_it() {
        var found = post("/api/v1/persons/find", CLERK, "{\"number\": \"+86 " + number + "\"}");
        assertThat(json(found).path("personId").asString()).isEqualTo(person);

        var export = json(post("/api/v1/persons/" + person + "/exports", MANAGER, "{}"));

        assertThat(export.at("/entries/0/ref").asString()).isEqualTo(ref);
        assertThat(export.at("/entries/0/name").asString()).isEqualTo("金丝雀先生");
        assertThat(export.at("/entries/0/number").asString()).isEqualTo(number);
        assertThat(export.at("/entries/0/text").asString()).isEqualTo("请勿外泄");
        assertThat(export.at("/sights/0/purpose").asString()).isEqualTo("person-export");
        var sights = json(get("/api/v1/persons/" + person + "/sights", LEAD)).path("sights");
        assertThat(sights.size()).isEqualTo(1);
        assertThat(sights.at("/0/actor").asString()).isEqualTo("boss");
    }

    @Test
    void the_same_is_a_file_to_hand_over_with_its_chinese_letters_in_it() throws Exception {
        var file = bytes("/api/v1/persons/" + person + "/exports/pdf");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (var document = Loader.loadPDF(file.body())) {
            // A cell may break anywhere between two Chinese letters.
            var text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s", "");
            assertThat(text)
                    .contains(
                            "个人数据副本",
                            "金丝雀先生",
                            number,
                            "金丝雀贸易&<友>",
                            "请勿外泄",
                            "导出个人数据·Copyfortheperson",
                            "通讯录·Directory",
                            "Asia/Shanghai");
            for (var font : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void one_asks_with_a_reason_another_agrees_and_nothing_can_be_read_any_more() {
        var before = json(get("/api/v1/erasures?limit=200", LEAD)).path("items").size();
        assertThat(code(post("/api/v1/erasures", LEAD, request("asked-by-person"))))
                .isEqualTo("403 role-missing");
        var asked = post("/api/v1/erasures", MANAGER, request("asked-by-person"));
        assertThat(asked.statusCode()).isEqualTo(201);
        assertThat(json(asked).path("approvedBy").isNull()).isTrue();
        assertThat(code(post("/api/v1/erasures/" + id + "/approval", MANAGER, "{}")))
                .isEqualTo("409 erasure-own-approval");
        assertThat(post("/api/v1/persons/" + person + "/exports", MANAGER, "{}").statusCode())
                .as("nobody else has agreed")
                .isEqualTo(200);
        assertThat(code(post(
                        "/api/v1/erasures/" + id + "/approval",
                        new Who("elsewhere", Office.HASTY_SITE, null, Set.of(Roles.MANAGER)),
                        "{}")))
                .isEqualTo("404 not-found");

        var done = json(post("/api/v1/erasures/" + id + "/approval", LEAD, "{}"));

        assertThat(done.path("approvedBy").asString()).isEqualTo("supervisor");
        assertThat(json(post("/api/v1/erasures/" + id + "/approval", LEAD, "{}"))
                        .path("approvedAt"))
                .as("again")
                .isEqualTo(done.path("approvedAt"));
        assertThat(code(post("/api/v1/persons/" + person + "/exports", MANAGER, "{}")))
                .isEqualTo("404 not-found");
        assertThat(code(post("/api/v1/persons/find", LEAD, "{\"number\": \"" + number + "\"}")))
                .isEqualTo("404 not-found");
        assertThat(vault.withNumber(number)).isEmpty();
        assertThat(get("/api/v1/persons/" + person + "/sights", LEAD).body())
                .as("who saw it once stays known")
                .contains("person-export");
        var list = json(get("/api/v1/erasures?limit=200", LEAD)).path("items");
        assertThat(list.size()).isEqualTo(before + 1);
        assertThat(list.path(0).path("reason").asString()).isEqualTo("asked-by-person");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}',400 field-missing",
        "'{\"id\":\"erasure-X\",\"personId\":\"person-1\",\"reason\":\"asked-by-person\"}',400 id-malformed",
        "'{\"id\":\"erasure-1\",\"personId\":\"staff-1\",\"reason\":\"asked-by-person\"}',400 id-malformed",
        "'{\"id\":\"erasure-1\",\"personId\":\"person-1\",\"reason\":\"because\"}',400 value-invalid",
        "'{\"id\":\"erasure-1\",\"personId\":\"person-nobody\",\"reason\":\"asked-by-person\"}',409 person-unknown"
    })
    void what_is_wrong_is_named(String body, String code) {
        assertThat(code(post("/api/v1/erasures", MANAGER, body))).isEqualTo(code);
    }

    @Test
    void the_unknown_is_unknown_and_a_clerk_is_shown_nothing() {
        for (var path : List.of("/exports", "/exports/pdf")) {
            assertThat(code(post("/api/v1/persons/person-nobody" + path, MANAGER, "{}")))
                    .isEqualTo("404 not-found");
            assertThat(code(post("/api/v1/persons/" + person + path, CLERK, "{}")))
                    .isEqualTo("403 role-missing");
            assertThat(code(post("/api/v1/persons/" + person + path, LEAD, "{}")))
                    .isEqualTo("403 role-missing");
        }
        assertThat(code(post("/api/v1/persons/find", CLERK, "{\"number\": \"020 1234\"}")))
                .isEqualTo("404 not-found");
        assertThat(code(post("/api/v1/persons/find", CLERK, "{\"number\": \" \"}")))
                .isEqualTo("400 text-missing");
        assertThat(code(get("/api/v1/persons/" + person + "/sights", CLERK))).isEqualTo("403 role-missing");
    }

    private String request(String reason) {
        return "{\"id\": \"%s\", \"personId\": \"%s\", \"reason\": \"%s\"}".formatted(id, person, reason);
    }

    private HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    request(path, MANAGER)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(BodyPublishers.ofString("{}"))
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }
}
