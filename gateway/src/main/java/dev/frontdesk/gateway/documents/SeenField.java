package dev.frontdesk.gateway.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A field of an answer that not everybody sees who is let in; for the others it is null.
 *
 * @param field where it stands, as {@code items[].name}
 * @param roles that see it
 */
record SeenField(String method, String path, String field, List<String> roles) {

    static List<SeenField> of(JsonNode document, Operation operation) {
        var found = new ArrayList<SeenField>();
        var walk = new Walk(document, operation, found);
        operation.node().path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> References.resolved(document, answer.getValue())
                        .path("content")
                        .forEach(content -> walk.into(content.path("schema"), "", Set.of())));
        return found.stream().distinct().toList();
    }

    private record Walk(JsonNode document, Operation operation, List<SeenField> found) {

        /** @param inside names of the schemas around, for some hold themselves */
        void into(JsonNode referring, String where, Set<String> inside) {
            var name = referring.path("$ref").asString("");
            if (inside.contains(name)) {
                return;
            }
            var around = new HashSet<>(inside);
            if (!name.isEmpty()) {
                around.add(name);
            }
            var schema = References.resolved(document, referring);
            if (schema.has("items")) {
                into(schema.path("items"), where + "[]", around);
            }
            schema.path("properties").properties().forEach(property -> {
                var field = where.isEmpty() ? property.getKey() : where + "." + property.getKey();
                var roles = property.getValue().path("x-roles");
                if (roles.isArray()) {
                    found.add(new SeenField(
                            operation.method(),
                            operation.path(),
                            field,
                            roles.valueStream().map(JsonNode::asString).toList()));
                }
                into(property.getValue(), field, around);
            });
        }
    }
}
