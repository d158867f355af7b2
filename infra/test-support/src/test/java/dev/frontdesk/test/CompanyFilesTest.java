package dev.frontdesk.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.frontdesk.local.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample companies hang together: whoever is named exists, and no extension rings twice. */
class CompanyFilesTest {

    private static final Path FOLDER = Checkout.root().resolve("infra/local/companies");

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "b.json"})
    void a_company_is_written_as_the_schema_says(String name) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("company.schema.json"), InputFormat.JSON);

        assertThat(schema.validate(read(name), InputFormat.JSON))
                .extracting(Error::toString)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "b.json"})
    void whoever_is_named_exists(String name) throws IOException {
        var company = company(name);
        var staff = texts(company, "staff", "code").toList();
        var departments = texts(company, "departments", "code").toList();

        assertThat(staff).doesNotHaveDuplicates();
        assertThat(departments).doesNotHaveDuplicates();
        assertThat(texts(company, "responsibilities", "code")).doesNotHaveDuplicates();
        assertThat(texts(company, "accounts", "name")).doesNotHaveDuplicates();
        assertThat(departments)
                .containsAll(texts(company, "staff", "department").toList());
        assertThat(departments)
                .containsAll(texts(company, "departments", "parent").toList());
        assertThat(staff).containsAll(texts(company, "departments", "manager").toList());
        assertThat(staff).containsAll(texts(company, "staff", "deputy").toList());
        assertThat(staff).containsAll(texts(company, "accounts", "staff").toList());
        assertThat(staff)
                .contains(company.path("site").path("dutySupervisor").asString())
                .containsAll(entries(company, "rosters")
                        .flatMap(roster -> texts(roster, "layers", "staff"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "b.json"})
    void an_extension_has_one_owner_and_subjects_lead_to_extensions_that_exist(String name) throws IOException {
        var company = company(name);
        var owned = Stream.concat(texts(company, "staff", "extensions"), texts(company, "departments", "extensions"))
                .toList();

        assertThat(owned).doesNotHaveDuplicates();
        assertThat(owned)
                .containsAll(texts(company, "responsibilities", "extensions").toList());
    }

    @Test
    void the_first_company_leads_each_subject_where_its_procedure_says() throws IOException {
        assertThat(entries(company("a.json"), "responsibilities")
                        .map(entry -> entry.path("rule").asString() + " " + list(entry.path("extensions"))))
                .containsExactlyInAnyOrder(
                        "S20-S21 [8000, 8300]",
                        "S26 [8171]",
                        "S27 [2222]",
                        "S28 [8133]",
                        "S36 [890]",
                        "S37 [189, 376]",
                        "S38 [189, 376]",
                        "S39 [189, 376]",
                        "S48 [8128]",
                        "S53 [2222]",
                        "S54 [8133]",
                        "S55 [8111]",
                        "S56 [2222]",
                        "S56 [8133]",
                        "S56 [8111]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "b.json"})
    void every_role_has_a_sample_account(String name) throws IOException {
        assertThat(texts(company(name), "accounts", "roles"))
                .contains(
                        "receptionist",
                        "host",
                        "mail-clerk",
                        "supervisor",
                        "manager",
                        "admin",
                        "kiosk",
                        "integration",
                        "reporter");
    }

    private static JsonNode company(String name) throws IOException {
        return JsonMapper.shared().readTree(read(name));
    }

    private static String read(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    private static Stream<JsonNode> entries(JsonNode company, String part) {
        return StreamSupport.stream(company.path(part).spliterator(), false);
    }

    /** The field of every entry of the part; where it is a list, everything in the lists. */
    private static Stream<String> texts(JsonNode company, String part, String field) {
        return entries(company, part).map(entry -> entry.path(field)).flatMap(value -> list(value).stream());
    }

    private static List<String> list(JsonNode value) {
        if (value.isMissingNode()) {
            return List.of();
        }
        return value.isArray() ? value.valueStream().map(JsonNode::asString).toList() : List.of(value.asString());
    }
}
