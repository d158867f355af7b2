package dev.frontdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Facts and figures written by hand, one a line. */
final class Golden {

    /** On which topic a fact stands, by how its type begins; the longest beginning counts. */
    private static final Map<String, String> TOPICS = new LinkedHashMap<>();

    static {
        TOPICS.put("call.relay", "call.relays");
        TOPICS.put("call.message", "call.messages");
        TOPICS.put("call.callback", "call.promises");
        TOPICS.put("call.missed-call", "call.missed-calls");
        TOPICS.put("call.complaint", "call.complaints");
        TOPICS.put("call.", "call.calls");
        TOPICS.put("directory.site", "directory.sites");
        TOPICS.put("directory.department", "directory.departments");
        TOPICS.put("directory.staff", "directory.staff");
        TOPICS.put("directory.extension", "directory.extension-tables");
        TOPICS.put("directory.presence", "directory.presence");
        TOPICS.put("directory.relay", "directory.relays");
        TOPICS.put("visitor.", "visitor.visits");
        TOPICS.put("mailroom.item-received", "mailroom.incoming-items");
        TOPICS.put("mailroom.item-delivered", "mailroom.incoming-items");
        TOPICS.put("mailroom.notification", "mailroom.incoming-items");
        TOPICS.put("mailroom.statement", "mailroom.settlements");
        TOPICS.put("mailroom.difference", "mailroom.settlements");
        TOPICS.put("mailroom.settlement", "mailroom.settlements");
        TOPICS.put("mailroom.payment", "mailroom.settlements");
        TOPICS.put("mailroom.", "mailroom.outgoing-items");
    }

    private Golden() {}

    /** @param topic where it stands */
    record Told(String topic, Fact fact) {}

    static List<Told> facts(String name, String site) throws IOException {
        var sequences = new HashMap<String, Long>();
        return lines(name + ".facts").stream()
                .map(line -> {
                    var words = line.split(" ", 4);
                    var data = (ObjectNode) JsonMapper.shared().readTree(words[3]);
                    if (!data.has("occurredAt")) {
                        data.put("occurredAt", words[0]);
                    }
                    var sequence = sequences.merge(words[2], 1L, Long::sum);
                    var fact = new Fact(
                            UUID.nameUUIDFromBytes((words[2] + sequence).getBytes(UTF_8))
                                    .toString(),
                            words[1] + ".v1",
                            site,
                            words[2],
                            sequence,
                            Instant.parse(words[0]),
                            Instant.parse(data.path("occurredAt").asString()),
                            "reception",
                            data);
                    return new Told(topic(words[1]), fact);
                })
                .toList();
    }

    static TreeSet<String> topics() {
        var topics = new TreeSet<String>();
        TOPICS.values().forEach(name -> topics.add("frontdesk." + name + ".v1"));
        return topics;
    }

    /** Without comments and empty lines. */
    static List<String> lines(String name) throws IOException {
        try (var in = Golden.class.getResourceAsStream("/golden/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static String topic(String type) {
        return TOPICS.entrySet().stream()
                .filter(entry -> type.startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> "frontdesk." + entry.getValue() + ".v1")
                .orElseThrow();
    }
}
