package dev.frontdesk.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One description out of several. */
class MergingTest {

    private final JsonMapper json = new JsonMapper();
    private final ObjectNode whole = json.createObjectNode();
    private final Merging merging = new Merging(whole);

    @Test
    void what_is_alike_is_kept_once() {
        merging.add("call", part("/calls", "{\"Problem\":{\"type\":\"object\"}}"));
        merging.add("visitor", part("/visits", "{\"Problem\":{\"type\":\"object\"}}"));

        assertThat(whole.at("/components/schemas").propertyNames()).containsExactly("Problem");
        assertThat(whole.at("/paths").propertyNames()).containsExactly("/calls", "/visits");
        assertThat(whole.at("/tags").size()).isEqualTo(1);
    }

    @Test
    void what_differs_gets_the_name_of_its_service_and_so_does_what_refers_to_it() {
        merging.add("call", part("/calls", """
            {"Id":{"type":"string"},"View":{"$ref":"#/components/schemas/Id"},"Same":{"type":"null"}}\
            """));
        merging.add("visitor", part("/visits", """
            {"Id":{"type":"integer"},"View":{"$ref":"#/components/schemas/Id"},"Same":{"type":"null"}}\
            """));

        assertThat(whole.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("Id", "View", "Same", "visitor.Id", "visitor.View");
        assertThat(whole.at("/components/schemas/visitor.View/$ref").asString())
                .isEqualTo("#/components/schemas/visitor.Id");
        assertThat(whole.at("/components/schemas/View/$ref").asString()).isEqualTo("#/components/schemas/Id");
        assertThat(whole.at("/paths/~1visits/get/responses/200/$ref").asString())
                .isEqualTo("#/components/schemas/visitor.View");
    }

    @Test
    void operations_are_named_after_their_service() {
        merging.add("call", part("/calls", "{}"));

        assertThat(whole.at("/paths/~1calls/get/operationId").asString()).isEqualTo("call.all");
        assertThat(whole.at("/paths/~1calls/get/x-part").asString()).isEqualTo("call");
    }

    @Test
    void a_path_described_twice_is_a_mistake() {
        merging.add("call", part("/calls", "{}"));

        assertThatThrownBy(() -> merging.add("visitor", part("/calls", "{}")))
                .hasMessage("/calls is described by two parts of the suite");
    }

    private ObjectNode part(String path, String schemas) {
        return (ObjectNode) json.readTree("""
            {"tags":[{"name":"t"}],
             "paths":{"%s":{"get":{"operationId":"all","responses":{"200":{"$ref":"#/components/schemas/View"}}}}},
             "components":{"schemas":%s}}\
            """.formatted(path, schemas));
    }
}
