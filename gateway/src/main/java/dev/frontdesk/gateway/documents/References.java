package dev.frontdesk.gateway.documents;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code $ref}s of an OpenAPI document. */
final class References {

    private static final String REF = "$ref";

    private References() {}

    static String to(String section, String name) {
        return "#/components/" + section + "/" + name;
    }

    static Set<String> in(JsonNode node) {
        var found = new HashSet<String>();
        node.findValues(REF).forEach(reference -> found.add(reference.asString()));
        return found;
    }

    /** A copy in which every reference stands under its new name. */
    static ObjectNode replaced(ObjectNode document, Map<String, String> renames) {
        var copy = document.deepCopy();
        replaceIn(copy, renames);
        return copy;
    }

    private static void replaceIn(JsonNode node, Map<String, String> renames) {
        if (node instanceof ObjectNode object && object.path(REF).isString()) {
            var old = object.get(REF).asString();
            object.put(REF, renames.getOrDefault(old, old));
        }
        node.forEach(child -> replaceIn(child, renames));
    }

    /** What a reference stands for, or the node itself. */
    static JsonNode resolved(JsonNode document, JsonNode node) {
        var reference = node.path(REF);
        return reference.isString() ? document.at(reference.asString().substring(1)) : node;
    }
}
