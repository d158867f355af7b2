package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.local.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One document describes the API of all services and of the gateway itself. */
class ApiDocumentIT {

    private final JsonNode document = Client.nobody().get("/api/openapi.json").body();

    @Test
    void every_path_of_every_service_and_of_the_gateway_is_in_it() throws IOException {
        var wanted = new TreeSet<>(List.of("/api/v1/accounts", "/api/v1/accounts/{name}", "/oauth2/token"));
        var folder = Checkout.root().resolve("infra/contracts/src/main/resources/openapi");
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                wanted.addAll(names(
                        JsonMapper.shared().readTree(Files.readString(file)).path("paths")));
            }
        }

        assertThat(wanted).hasSizeGreaterThan(20);
        assertThat(names(document.path("paths"))).containsAll(wanted);
    }

    @Test
    void every_body_that_can_be_sent_has_an_example() {
        var without = new ArrayList<String>();
        document.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> operation
                        .path("requestBody")
                        .path("content")
                        .forEachEntry((type, content) -> {
                            if (!hasExample(content) && !hasExample(content.path("schema"))) {
                                without.add(method + " " + path);
                            }
                        })));

        assertThat(without).isEmpty();
    }

    /** Of its own, or one for each of its parts; a file needs none, its type says what it is. */
    private boolean hasExample(JsonNode schema) {
        if (schema.path("format").asString("").matches("byte|binary")) {
            return true;
        }
        if (schema.has("example") || schema.has("examples") || schema.has("enum")) {
            return true;
        }
        if (schema.has("$ref")) {
            return hasExample(document.at(schema.path("$ref").asString().substring(1)));
        }
        if (schema.has("items")) {
            return hasExample(schema.path("items"));
        }
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        var properties = schema.path("properties");
        return !properties.isEmpty()
                && properties
                        .propertyStream()
                        .filter(property -> required.isEmpty() || required.contains(property.getKey()))
                        .allMatch(property -> hasExample(property.getValue()));
    }

    @Test
    void it_can_be_read_as_a_page_too() {
        var page = Client.nobody().with("Accept", "text/html").get("/api");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body()).contains("/api/v1/messages");
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
