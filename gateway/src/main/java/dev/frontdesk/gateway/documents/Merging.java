package dev.frontdesk.gateway.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds the descriptions of the services to one. What two services call alike and mean alike is kept once; what they
 * call alike and mean differently gets the name of the service in front.
 */
final class Merging {

    private final ObjectNode whole;

    Merging(ObjectNode whole) {
        this.whole = whole;
    }

    /** @param service whose description it is */
    void add(String service, ObjectNode part) {
        var renamed = References.replaced(part, renames(service, part.path("components")));
        renamed.path("components")
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(component -> section(section.getKey())
                                .set(
                                        names(service, part, section.getKey(), component.getKey()),
                                        component.getValue())));
        addTags(renamed);
        renamed.path("paths").properties().forEach(path -> addPath(service, path));
    }

    private String names(String service, ObjectNode part, String section, String name) {
        return renames(service, part.path("components"))
                .getOrDefault(References.to(section, name), References.to(section, name))
                .substring(References.to(section, "").length());
    }

    /** Old reference to new one, for everything that cannot keep its name. */
    private Map<String, String> renames(String service, JsonNode components) {
        var different = new HashSet<String>();
        while (different.addAll(more(components, different))) {}
        var renames = new HashMap<String, String>();
        for (var reference : different) {
            var slash = reference.lastIndexOf('/');
            renames.put(reference, reference.substring(0, slash + 1) + service + "." + reference.substring(slash + 1));
        }
        return renames;
    }

    /** What differs from what is already there, and what of the same name refers to something that differs. */
    private Set<String> more(JsonNode components, Set<String> different) {
        var more = new HashSet<String>();
        components
                .properties()
                .forEach(section -> section.getValue().properties().forEach(component -> {
                    var there = section(section.getKey()).get(component.getKey());
                    if (there != null
                            && (!there.equals(component.getValue())
                                    || References.in(component.getValue()).stream()
                                            .anyMatch(different::contains))) {
                        more.add(References.to(section.getKey(), component.getKey()));
                    }
                }));
        return more;
    }

    private ObjectNode section(String name) {
        return whole.withObject("components").withObject(name);
    }

    private void addTags(JsonNode part) {
        part.path("tags").valueStream().map(ObjectNode.class::cast).forEach(this::addTag);
        // Some only stand at their operations.
        Operation.of(part).stream()
                .flatMap(operation -> operation.node().path("tags").valueStream())
                .forEach(name -> addTag(whole.objectNode().set("name", name)));
    }

    private void addTag(ObjectNode tag) {
        var tags = whole.withArray("tags");
        if (tags.valueStream().noneMatch(known -> known.get("name").equals(tag.get("name")))) {
            // The names of those that have none say it themselves, in both languages.
            tags.add(
                    tag.has("description")
                            ? tag
                            : tag.put("description", tag.path("name").asString()));
        }
    }

    private void addPath(String service, Map.Entry<String, JsonNode> path) {
        var paths = whole.withObject("paths");
        if (paths.has(path.getKey())) {
            throw new IllegalStateException(path.getKey() + " is described by two parts of the suite");
        }
        path.getValue().properties().forEach(operation -> {
            if (operation.getValue() instanceof ObjectNode node && node.has("operationId")) {
                node.put("operationId", service + "." + node.get("operationId").asString());
                node.put("x-part", service);
            }
        });
        paths.set(path.getKey(), path.getValue());
    }
}
