package dev.frontdesk.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares the topics as they are with the committed description. Run with {@code -Dfrontdesk.contracts.write=true} to
 * commit what is new. What takes something away from readers fails the build, written or not, and is named.
 */
class TopicsContractTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FILE = Path.of(System.getProperty("frontdesk.root", ".."))
            .resolve("infra/contracts/src/main/resources/asyncapi/topics.json");

    private final ObjectNode said = new AsyncApi(JSON).document();

    @Test
    void the_committed_description_of_the_topics_says_what_the_schemas_do() throws IOException {
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(said) + "\n";
        if (Files.exists(FILE) && !Boolean.getBoolean("frontdesk.contracts.break")) {
            assertThat(TopicChanges.breaking(JSON.readTree(Files.readString(FILE)), said))
                    .as("readers rely on it; add beside it, or run once with -Dfrontdesk.contracts.break=true")
                    .isEmpty();
        }
        if (Boolean.getBoolean("frontdesk.contracts.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, text);
        }
        assertThat(FILE)
                .as("run once with -Dfrontdesk.contracts.write=true and commit the file")
                .exists();
        assertThat(text).isEqualTo(Files.readString(FILE));
    }

    @Test
    void every_fact_stands_on_a_topic() {
        assertThat(said.path("x-unplaced")).isEmpty();
    }

    @Test
    void what_is_added_breaks_nobody() {
        assertThat(after(topics -> {
                    schema(topics).withObject("properties").putObject("new").put("type", "string");
                    schema(topics).withArray("required").add("new");
                    topics.withObject("channels").putObject("frontdesk.call.new.v1");
                }))
                .isEmpty();
    }

    @Test
    void what_is_taken_away_is_named() {
        assertThat(after(topics -> schema(topics).withObject("properties").remove("callId")))
                .containsExactly("call.call-received.v1 no longer has callId");
        assertThat(after(topics -> schema(topics).set("required", JSON.createArrayNode())))
                .contains("call.call-received.v1 need no longer have callId");
        assertThat(after(topics -> schema(topics)
                        .withObject("properties")
                        .withObject("callId")
                        .put("type", "integer")))
                .containsExactly("call.call-received.v1: callId was [string] and is [integer]");
        assertThat(after(topics -> schema(topics)
                        .withObject("properties")
                        .withObject("callId")
                        .set("type", nullable())))
                .singleElement()
                .asString()
                .startsWith("call.call-received.v1: callId was [string] and is");
        assertThat(after(topics -> schema(topics)
                        .withObject("properties")
                        .withObject("occurredAt")
                        .remove("format")))
                .containsExactly("call.call-received.v1: occurredAt was a date-time and is none");
        assertThat(after(topics ->
                        topics.withObject("components").withObject("schemas").remove("call.call-received.v1")))
                .containsExactly("call.call-received.v1 is gone");
        assertThat(after(topics -> channel(topics).withObject("messages").remove("call.call-received.v1")))
                .containsExactly("frontdesk.call.calls.v1 no longer carries call.call-received.v1");
        assertThat(after(topics -> topics.withObject("channels").remove("frontdesk.call.calls.v1")))
                .containsExactly("frontdesk.call.calls.v1 is gone");
        assertThat(after(topics -> topics.withObject("components")
                        .withObject("messageTraits")
                        .withObject("cloudEvent")
                        .withObject("headers")
                        .withObject("properties")
                        .remove("ce_site")))
                .containsExactly("headers no longer has ce_site");
    }

    private List<String> after(Consumer<ObjectNode> change) {
        var changed = said.deepCopy();
        change.accept(changed);
        return TopicChanges.breaking(said, changed);
    }

    private static ObjectNode channel(ObjectNode topics) {
        return topics.withObject("channels").withObject("frontdesk.call.calls.v1");
    }

    private static ObjectNode schema(ObjectNode topics) {
        return topics.withObject("components").withObject("schemas").withObject("call.call-received.v1");
    }

    private static JsonNode nullable() {
        return JSON.createArrayNode().add("string").add("null");
    }
}
