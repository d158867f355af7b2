package dev.frontdesk.test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a description of an API takes away from those who use the one before: each as a sentence; none is none. */
public final class ApiChanges {

    private static final Set<String> OPERATIONS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaking = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private ApiChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** @param before OpenAPI document, as JSON, like {@code after} */
    public static List<String> breaking(String before, String after) {
        var changes = new ApiChanges(
                JsonMapper.shared().readTree(before), JsonMapper.shared().readTree(after));
        changes.compare();
        return changes.breaking.stream().distinct().toList();
    }

    private void compare() {
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> OPERATIONS.contains(operation.getKey()))
                        .forEach(operation -> {
                            var name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                            var now = after.path("paths").path(path.getKey()).path(operation.getKey());
                            if (now.isMissingNode()) {
                                breaking.add(name + " is gone");
                            } else {
                                operation(name, operation.getValue(), now);
                            }
                        }));
    }

    private void operation(String name, JsonNode was, JsonNode is) {
        parameters(name, was, is);
        var body = "requestBody";
        if (is.path(body).path("required").asBoolean(false)
                && !was.path(body).path("required").asBoolean(false)) {
            breaking.add(name + " now demands a body");
        }
        content(was.path(body)).forEach(type -> {
            var now = resolved(after, is.path(body)).path("content").path(type);
            if (now.isMissingNode()) {
                breaking.add(name + " no longer takes " + type);
            } else {
                sent(
                        name,
                        "body",
                        resolved(before, was.path(body))
                                .path("content")
                                .path(type)
                                .path("schema"),
                        now.path("schema"));
            }
        });
        was.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> answers(name, answer.getKey(), answer.getValue(), is.path("responses")));
    }

    private void answers(String name, String status, JsonNode was, JsonNode now) {
        var is = resolved(after, now.path(status));
        if (is.isMissingNode()) {
            breaking.add(name + " no longer answers " + status);
            return;
        }
        content(was).forEach(type -> {
            var schema = is.path("content").path(type).path("schema");
            if (is.path("content").path(type).isMissingNode()) {
                breaking.add(name + " no longer answers with " + type);
            } else {
                got(
                        name,
                        status,
                        resolved(before, was).path("content").path(type).path("schema"),
                        schema);
            }
        });
    }

    private Set<String> content(JsonNode holder) {
        return resolved(before, holder).path("content").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void parameters(String name, JsonNode was, JsonNode is) {
        for (var parameter : was.path("parameters")) {
            var old = resolved(before, parameter);
            var now = parameter(is, old);
            if (now.isMissingNode()) {
                breaking.add(name + " no longer takes " + label(old));
            } else {
                sameType(name, label(old), old.path("schema"), now.path("schema"));
                fewerWords(name, label(old), old.path("schema"), now.path("schema"));
            }
        }
        for (var parameter : is.path("parameters")) {
            var now = resolved(after, parameter);
            var old = parameterBefore(was, now);
            if (now.path("required").asBoolean(false) && !old.path("required").asBoolean(false)) {
                breaking.add(name + " now demands " + label(now));
            }
        }
    }

    private JsonNode parameter(JsonNode operation, JsonNode like) {
        return find(after, operation, like);
    }

    private JsonNode parameterBefore(JsonNode operation, JsonNode like) {
        return find(before, operation, like);
    }

    private static JsonNode find(JsonNode document, JsonNode operation, JsonNode like) {
        return operation
                .path("parameters")
                .valueStream()
                .map(one -> resolved(document, one))
                .filter(one -> label(one).equals(label(like)))
                .findFirst()
                .orElse(operation.path("there is none"));
    }

    private static String label(JsonNode parameter) {
        return parameter.path("in").asString("") + " parameter "
                + parameter.path("name").asString("");
    }

    /** What clients send: nothing more may be demanded, nothing they send may be unknown. */
    private void sent(String name, String where, JsonNode wasRef, JsonNode isRef) {
        if (seen("sent", wasRef, isRef)) {
            return;
        }
        var was = resolved(before, wasRef);
        var is = resolved(after, isRef);
        sameType(name, where, was, is);
        fewerWords(name, where, was, is);
        for (var required : words(is.path("required"))) {
            if (!words(was.path("required")).contains(required)) {
                breaking.add(name + " now demands " + where + "." + required);
            }
        }
        was.path("properties").properties().forEach(field -> {
            var now = is.path("properties").path(field.getKey());
            if (now.isMissingNode()) {
                breaking.add(name + " no longer takes " + where + "." + field.getKey());
            } else {
                sent(name, where + "." + field.getKey(), field.getValue(), now);
            }
        });
        if (was.has("items")) {
            sent(name, where + "[]", was.path("items"), is.path("items"));
        }
    }

    /** What clients get: everything they read is still there and of the same kind. */
    private void got(String name, String where, JsonNode wasRef, JsonNode isRef) {
        if (seen("got", wasRef, isRef)) {
            return;
        }
        var was = resolved(before, wasRef);
        var is = resolved(after, isRef);
        sameType(name, where, was, is);
        was.path("properties").properties().forEach(field -> {
            var now = is.path("properties").path(field.getKey());
            if (now.isMissingNode()) {
                breaking.add(name + " no longer answers " + where + "." + field.getKey());
            } else {
                got(name, where + "." + field.getKey(), field.getValue(), now);
            }
        });
        if (was.has("items")) {
            got(name, where + "[]", was.path("items"), is.path("items"));
        }
    }

    /** Schemas may name themselves; what was compared once is not compared again. */
    private boolean seen(String way, JsonNode was, JsonNode is) {
        return was.has("$ref")
                && !compared.add(
                        way + was.path("$ref").asString() + is.path("$ref").asString());
    }

    private void sameType(String name, String where, JsonNode was, JsonNode is) {
        var old = types(resolved(before, was));
        var now = types(resolved(after, is));
        if (!old.isEmpty() && !now.isEmpty() && !now.containsAll(old)) {
            breaking.add(name + ": " + where + " was " + old + " and is " + now);
        }
    }

    private static Set<String> types(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? words(type) : type.isString() ? Set.of(type.asString()) : Set.of();
    }

    private void fewerWords(String name, String where, JsonNode was, JsonNode is) {
        var now = words(resolved(after, is).path("enum"));
        if (!now.isEmpty()) {
            words(resolved(before, was).path("enum")).stream()
                    .filter(word -> !now.contains(word))
                    .forEach(word -> breaking.add(name + ": " + where + " no longer takes " + word));
        }
    }

    private static Set<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref")
                ? resolved(document, document.at(node.path("$ref").asString().substring(1)))
                : node;
    }
}
