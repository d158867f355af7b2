package dev.frontdesk.gateway.documents;

import dev.frontdesk.gateway.routes.RouteRules;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** One operation of the description. */
record Operation(String method, String path, JsonNode pathItem, JsonNode node) {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** All operations, in the order of the description. */
    static List<Operation> of(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .map(method -> new Operation(
                                method.toUpperCase(Locale.ROOT),
                                path.getKey(),
                                path.getValue(),
                                path.getValue().get(method))))
                .toList();
    }

    String tag() {
        return node.path("tags").path(0).asString("");
    }

    /** The service's own list where it gives one, because it may be stricter than the gateway. */
    List<String> roles() {
        var own = node.path("x-roles");
        if (own.isArray()) {
            return own.valueStream().map(JsonNode::asString).toList();
        }
        return RouteRules.find(method, path)
                .map(rule -> rule.roleWords().stream().sorted().toList())
                .orElse(List.of());
    }

    /** Those of the path and those of the operation. */
    List<JsonNode> parameters(JsonNode document) {
        return List.of(pathItem, node).stream()
                .flatMap(holder -> holder.path("parameters").valueStream())
                .map(parameter -> References.resolved(document, parameter))
                .toList();
    }

    boolean changes() {
        return !method.equals("GET");
    }
}
