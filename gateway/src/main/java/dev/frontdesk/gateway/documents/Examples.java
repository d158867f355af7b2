package dev.frontdesk.gateway.documents;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Finds the example of a body: the one that is given, else one put together from the examples of its fields. */
final class Examples {

    private static final int DEEPEST = 6;

    private final JsonNode document;
    private final JsonMapper json;

    Examples(JsonNode document, JsonMapper json) {
        this.document = document;
        this.json = json;
    }

    /** @param content the {@code content} of a request or answer */
    @Nullable
    String of(JsonNode content) {
        if (content.isEmpty()) {
            return null;
        }
        var media = content.iterator().next();
        var example = given(media);
        var shown = example == null ? made(media.path("schema"), 0) : example;
        return shown.isString()
                ? shown.asString()
                : json.writerWithDefaultPrettyPrinter().writeValueAsString(shown);
    }

    private static @Nullable JsonNode given(JsonNode node) {
        if (node.has("example")) {
            return node.get("example");
        }
        var examples = node.path("examples");
        if (examples.isArray() && !examples.isEmpty()) {
            return examples.get(0);
        }
        return examples.isEmpty() ? null : examples.iterator().next().get("value");
    }

    private JsonNode made(JsonNode referring, int depth) {
        var schema = References.resolved(document, referring);
        var given = given(schema);
        if (given != null || depth > DEEPEST) {
            return given == null ? json.nullNode() : given;
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("properties")) {
            return object(schema, depth);
        }
        return switch (type(schema)) {
            case "array" -> json.createArrayNode().add(made(schema.path("items"), depth + 1));
            case "integer", "number" -> json.getNodeFactory().numberNode(1);
            case "boolean" -> json.getNodeFactory().booleanNode(true);
            case "object" -> json.createObjectNode();
            default ->
                json.getNodeFactory().stringNode(text(schema.path("format").asString("")));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = json.createObjectNode();
        schema.get("properties")
                .properties()
                .forEach(property -> object.set(property.getKey(), made(property.getValue(), depth + 1)));
        return object;
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asString("") : type.asString("");
    }

    private static String text(String format) {
        return switch (format) {
            case "date-time" -> "2026-03-02T10:00:00Z";
            case "date" -> "2026-03-02";
            case "uuid" -> "01890a5d-ac96-774b-bcce-b302099a8057";
            default -> "…";
        };
    }
}
