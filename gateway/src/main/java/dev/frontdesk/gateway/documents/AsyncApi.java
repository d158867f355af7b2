package dev.frontdesk.gateway.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The topics as one AsyncAPI 3 document, put together from the committed schemas and samples and from the list of which
 * fact stands on which topic. A fact that no topic in the list names is said to be unplaced, not guessed; one that is
 * listed and has no schema yet is left out.
 */
@Component
class AsyncApi {

    private static final String FACTS = "classpath*:facts/*/*.v*.schema.json";
    private static final String HEADERS = "cloudEvent";

    /** Whose facts they are: the second word of each topic. */
    private static final Map<String, String> OWNERS = new TreeMap<>(Map.of(
            "call", "Calls, messages, promises · 来电、留言与承诺",
            "directory", "Staff, extensions, duty, relays · 员工、分机、值班与转告",
            "mailroom", "Mail and couriers · 邮件与快递",
            "visitor", "Visits · 来访"));

    private final JsonMapper json;
    private final ObjectNode document;

    AsyncApi(JsonMapper json) {
        this.json = json;
        this.document = json.createObjectNode();
        document.put("asyncapi", "3.1.0");
        var info = document.putObject("info");
        info.put("title", "Front Desk topics · 前台主题")
                .put("version", "v1")
                .put(
                        "description",
                        "CloudEvents 1.0 in binary mode on Kafka: the attributes are headers named ce_…, the value is"
                                + " the fact as JSON. At least once; ce_id is the same at every delivery. In order per"
                                + " key, which is the id in ce_subject. No personal data of outsiders. ·"
                                + " Kafka 上的 CloudEvents 1.0 二进制模式：属性为 ce_ 开头的消息头，值为 JSON 事实；至少一次，重复投递时 ce_id"
                                + " 相同；同一键内有序；不含外部人员的个人信息。");
        info.putObject("contact").put("name", "Front Desk · 前台");
        var tags = info.putArray("tags");
        OWNERS.forEach((owner, words) -> tags.addObject().put("name", owner).put("description", words));
        broker();
        document.put("defaultContentType", "application/json");
        document.putObject("channels");
        document.putObject("operations");
        var components = document.putObject("components");
        components.putObject("messages");
        components.putObject("schemas");
        components.putObject("messageTraits").set(HEADERS, headers());
        facts();
        read(new ClassPathResource("topics.json"))
                .properties()
                .forEach(topic -> channel(topic.getKey(), topic.getValue()));
        unplaced();
    }

    ObjectNode document() {
        return document;
    }

    private void broker() {
        var broker = document.putObject("servers").putObject("broker");
        broker.put("host", "{bootstrap}").put("protocol", "kafka");
        broker.putObject("variables")
                .putObject("bootstrap")
                .put("default", "localhost:8086")
                .put("description", "Where its operator runs it; infra/up six above its own port · 由运维方决定");
    }

    private void facts() {
        try {
            var schemas = new PathMatchingResourcePatternResolver().getResources(FACTS);
            // As they come they are in the order of a folder or of an archive.
            Arrays.sort(schemas, Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())));
            for (var schema : schemas) {
                var file = Objects.requireNonNull(schema.getFilename());
                fact(file.substring(0, file.length() - ".schema.json".length()), schema);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void fact(String type, Resource file) throws IOException {
        var schema = read(file);
        // The address of the file means nothing inside of another document.
        schema.remove("$id");
        schema.remove("$schema");
        var message = json.createObjectNode();
        message.put("name", type).put("title", schema.path("title").asString(type));
        message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/" + HEADERS);
        message.putObject("payload").put("$ref", "#/components/schemas/" + type);
        var sample = file.createRelative(type + ".sample.json");
        if (sample.exists()) {
            message.putArray("examples").addObject().set("payload", read(sample));
        }
        document.withObject("components").withObject("schemas").set(type, schema);
        document.withObject("components").withObject("messages").set(type, message);
    }

    private void channel(String topic, JsonNode listed) {
        var channel = document.withObject("channels").putObject(topic);
        var about = listed.path("about").asString("");
        channel.put("address", topic).put("description", about);
        channel.putArray("tags").addObject().put("name", topic.split("\\.")[1]);
        var messages = channel.putObject("messages");
        listed.path("facts")
                .valueStream()
                .map(JsonNode::asString)
                .filter(document.path("components").path("messages")::has)
                .forEach(type -> messages.putObject(type).put("$ref", "#/components/messages/" + type));
        document.withObject("operations")
                .putObject("read." + topic)
                .put("action", "receive")
                .put("summary", about)
                .put("description", "Read what became of them, each thing's facts in order · 按先后读取每件事的经过")
                .putObject("channel")
                .put("$ref", "#/channels/" + topic);
    }

    private void unplaced() {
        var placed = document.path("channels")
                .propertyStream()
                .flatMap(channel -> channel.getValue().path("messages").propertyNames().stream())
                .toList();
        var left = document.path("components").path("messages").propertyNames().stream()
                .filter(type -> !placed.contains(type))
                .sorted()
                .toList();
        var list = document.putArray("x-unplaced");
        left.forEach(list::add);
    }

    private ObjectNode headers() {
        var trait = json.createObjectNode();
        var headers = trait.putObject("headers").put("type", "object");
        var properties = headers.putObject("properties");
        for (var name : new String[] {
            "ce_specversion",
            "ce_id",
            "ce_type",
            "ce_source",
            "ce_subject",
            "ce_time",
            "ce_sequence",
            "ce_site",
            "ce_actor",
            "ce_correlationid",
            "ce_causationid"
        }) {
            properties.putObject(name).put("type", "string");
            headers.withArray("required").add(name);
        }
        return trait;
    }

    private ObjectNode read(Resource resource) {
        try (var in = resource.getInputStream()) {
            return (ObjectNode) json.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
