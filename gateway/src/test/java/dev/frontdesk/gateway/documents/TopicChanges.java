package dev.frontdesk.gateway.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a description of the topics takes away from those who read them: each as a sentence; none is none. */
final class TopicChanges {

    private final List<String> breaking = new ArrayList<>();

    private TopicChanges() {}

    /** @param before AsyncAPI document, like {@code after} */
    static List<String> breaking(JsonNode before, JsonNode after) {
        var changes = new TopicChanges();
        changes.channels(before.path("channels"), after.path("channels"));
        changes.facts(before.path("components"), after.path("components"));
        return changes.breaking;
    }

    private void channels(JsonNode before, JsonNode after) {
        before.properties().forEach(channel -> {
            var now = after.path(channel.getKey());
            if (!now.path("address").equals(channel.getValue().path("address"))) {
                breaking.add(channel.getKey() + " is gone");
                return;
            }
            names(channel.getValue().path("messages")).stream()
                    .filter(type -> !now.path("messages").has(type))
                    .forEach(type -> breaking.add(channel.getKey() + " no longer carries " + type));
        });
    }

    private void facts(JsonNode before, JsonNode after) {
        before.path("messageTraits")
                .properties()
                .forEach(trait -> got(
                        "headers",
                        "",
                        trait.getValue().path("headers"),
                        after.path("messageTraits").path(trait.getKey()).path("headers")));
        before.path("schemas").properties().forEach(schema -> {
            var now = after.path("schemas").path(schema.getKey());
            if (now.isMissingNode()) {
                breaking.add(schema.getKey() + " is gone");
            } else {
                got(schema.getKey(), "", schema.getValue(), now);
            }
        });
    }

    /** Whatever a reader relies on is still there, still always there, and of no other kind. */
    private void got(String fact, String where, JsonNode was, JsonNode is) {
        types(fact, where, was, is);
        names(was.path("properties")).forEach(field -> {
            var now = is.path("properties").path(field);
            if (now.isMissingNode()) {
                breaking.add(fact + " no longer has " + where + field);
            } else {
                got(fact, where + field + ".", was.path("properties").path(field), now);
            }
        });
        words(was.path("required")).stream()
                .filter(field -> is.path("properties").has(field))
                .filter(field -> !words(is.path("required")).contains(field))
                .forEach(field -> breaking.add(fact + " need no longer have " + where + field));
        if (was.has("items")) {
            got(fact, where + "[].", was.path("items"), is.path("items"));
        }
    }

    private void types(String fact, String where, JsonNode was, JsonNode is) {
        var old = kinds(was);
        var now = kinds(is);
        if (!old.isEmpty() && (now.isEmpty() || !old.containsAll(now))) {
            breaking.add("%s: %s was %s and is %s".formatted(fact, where.replaceAll("\\.$", ""), old, now));
        }
        if (was.has("format") && !was.path("format").equals(is.path("format"))) {
            breaking.add("%s: %s was a %s and is none"
                    .formatted(
                            fact,
                            where.replaceAll("\\.$", ""),
                            was.path("format").asString()));
        }
    }

    /** A list of words alone is a list of texts. */
    private static Set<String> kinds(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return words(type);
        }
        return type.isString() ? Set.of(type.asString()) : schema.has("enum") ? Set.of("string") : Set.of();
    }

    private static Set<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
