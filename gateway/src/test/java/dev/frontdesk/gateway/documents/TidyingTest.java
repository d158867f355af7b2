package dev.frontdesk.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tools stumble over is said as they understand it. */
class TidyingTest {

    @Test
    void a_pattern_of_java_is_one_of_json_schema() {
        assertThat(tidied("{\"pattern\": \"(?s).*\\\\S.*\"}").at("/pattern").asString())
                .isEqualTo("\\S");
        assertThat(tidied("{\"pattern\": \"[0-9]{3,4}\"}").at("/pattern").asString())
                .isEqualTo("[0-9]{3,4}");
    }

    @Test
    void a_file_has_no_example_and_chinese_is_named_as_scripts_are() {
        assertThat(tidied("{\"format\": \"byte\", \"example\": \"a,b\"}").has("example"))
                .isFalse();
        assertThat(tidied("{\"pattern\": \"[\\\\p{IsHan}]+\"}").at("/pattern").asString())
                .isEqualTo("[\\p{Script=Han}]+");
    }

    @Test
    void an_example_of_digits_is_a_text_where_the_field_is_one() {
        var parameter = tidied(
                "{\"p\": {\"example\": 8211, \"schema\": {\"type\": [\"string\", \"null\"], \"example\": 8211}}}");
        assertThat(parameter.at("/p/example").isString()).isTrue();
        assertThat(parameter.at("/p/schema/example").isString()).isTrue();
        assertThat(tidied("{\"type\": \"integer\", \"example\": 8211}")
                        .at("/example")
                        .isNumber())
                .isTrue();
    }

    private static JsonNode tidied(String text) {
        var node = JsonMapper.shared().readTree(text);
        Tidying.tidy(node);
        return node;
    }
}
