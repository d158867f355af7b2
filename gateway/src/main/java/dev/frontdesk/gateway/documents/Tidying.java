package dev.frontdesk.gateway.documents;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the services' generator writes in words of Java is said in those of JSON Schema, for whoever reads it with tools. */
final class Tidying {

    /** Java: the whole text, over all its lines, holds something that is no blank. JSON Schema looks anywhere by itself. */
    private static final String JAVA_NOT_BLANK = "(?s).*\\S.*";

    private Tidying() {}

    static void tidy(JsonNode node) {
        if (node instanceof ObjectNode object) {
            pattern(object);
            bytes(object);
            example(object, object);
            // A parameter shows the example of its schema.
            example(object, object.path("schema"));
        }
        node.valueStream().forEach(Tidying::tidy);
    }

    private static void pattern(ObjectNode schema) {
        if (schema.path("pattern").isString()) {
            var java = schema.path("pattern").asString();
            schema.put("pattern", java.equals(JAVA_NOT_BLANK) ? "\\S" : java.replace("\\p{IsHan}", "\\p{Script=Han}"));
        }
    }

    /** A file is described by its type; its bytes are no example. */
    private static void bytes(ObjectNode schema) {
        if (schema.path("format").isString() && schema.path("format").asString().matches("byte|binary")) {
            schema.remove("example");
        }
    }

    /** An extension such as 8211 is a text all the same. */
    private static void example(ObjectNode owner, JsonNode schema) {
        var example = owner.path("example");
        if (example.isNumber() && isText(schema.path("type"))) {
            owner.put("example", example.asString());
        }
    }

    private static boolean isText(JsonNode type) {
        return type.isString()
                ? type.asString().equals("string")
                : type instanceof ArrayNode types
                        && types.valueStream().anyMatch(Tidying::isText)
                        && types.valueStream().map(JsonNode::asString).noneMatch(one -> one.matches("integer|number"));
    }
}
