package dev.frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the description of an API has by itself. */
class OpenApiIT extends WebTest {

    @Test
    void it_is_open_to_read_the_same_each_time_and_names_no_server() {
        var first = description();
        assertThat(description()).isEqualTo(first);
        assertThat(first)
                .doesNotContain("\"servers\"")
                .doesNotContain("127.0.0.1")
                .doesNotContain("localhost");
    }

    @Test
    void a_command_has_its_key_its_roles_and_its_problems() {
        var take = operation("/api/v1/notes", "post");
        assertThat(take.path("operationId").asString()).isEqualTo("note-take");
        assertThat(take.path("x-roles").toString()).isEqualTo("[\"host\",\"receptionist\"]");
        assertThat(take.path("parameters").toString())
                .contains("#/components/parameters/IdempotencyKey")
                .doesNotContain("actor");
        assertThat(take.path("responses").propertyNames())
                .contains("400", "401", "403", "409", "413", "415", "422", "429", "500", "503")
                .doesNotContain("412", "404");
        assertThat(take.path("responses").path("409").path("$ref").asString())
                .isEqualTo("#/components/responses/Problem409");
    }

    @Test
    void an_edit_says_that_it_needs_a_version() {
        assertThat(operation("/api/v1/notes/{id}/marks", "post")
                        .path("responses")
                        .propertyNames())
                .contains("404", "412", "428");
    }

    @Test
    void a_read_takes_a_moment_and_no_key() {
        assertThat(operation("/api/v1/notes/{id}", "get").path("parameters").toString())
                .contains("#/components/parameters/AsOf", "#/components/parameters/KnownAt")
                .doesNotContain("IdempotencyKey")
                .doesNotContain("moment");
    }

    @Test
    void a_field_that_not_all_see_says_who_does() {
        var fields = document().at("/components/schemas/NoteView/properties");
        assertThat(fields.at("/marks/x-roles").toString()).isEqualTo("[\"receptionist\"]");
        assertThat(fields.path("id").has("x-roles")).isFalse();
    }

    @Test
    void problems_have_an_example_once() {
        var example = document().at("/components/responses/Problem503/content/application~1problem+json/example");
        assertThat(example.path("code").asString()).isEqualTo("unavailable");
        assertThat(example.path("title").asString()).startsWith("The service is not available");
    }

    private JsonNode operation(String path, String method) {
        var operation = document().path("paths").path(path).path(method);
        assertThat(operation.isMissingNode()).isFalse();
        return operation;
    }

    private JsonNode document() {
        return tools.jackson.databind.json.JsonMapper.shared().readTree(description());
    }

    private String description() {
        var uri = java.net.URI.create("http://127.0.0.1:" + port + "/v3/api-docs");
        return send(HttpRequest.newBuilder(uri)).body();
    }
}
