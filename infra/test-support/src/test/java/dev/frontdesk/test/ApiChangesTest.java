package dev.frontdesk.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients rely on is not taken away, and adding takes nothing away. */
class ApiChangesTest {

    private static final String BEFORE = """
        {"paths": {"/calls": {
            "get": {"parameters": [{"name": "state", "in": "query", "schema": {"type": "string", "enum": ["open", "ended"]}}],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}}},
            "post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Form"}}}},
                "responses": {"201": {}}}}},
         "components": {"schemas": {
            "Page": {"type": "object", "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Call"}}}},
            "Call": {"type": "object", "properties": {"id": {"type": "string"}, "next": {"$ref": "#/components/schemas/Call"}}},
            "Form": {"type": "object", "required": ["id"],
                "properties": {"id": {"type": "string"}, "rings": {"type": "integer"}}}}}}
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"post\": {`|`\"put\": {`|POST /calls is gone",
                "`\"/calls\"`|`\"/telephone-calls\"`|GET /calls is gone",
                "`\"name\": \"state\"`|`\"name\": \"phase\"`|GET /calls no longer takes query parameter state",
                "`\"in\": \"query\",`|`\"in\": \"query\", \"required\": true,`|GET /calls now demands query parameter"
                        + " state",
                "`\"enum\": [\"open\", \"ended\"]`|`\"enum\": [\"open\"]`|GET /calls: query parameter state no longer"
                        + " takes ended",
                "`{\"id\": {\"type\": \"string\"}, \"next\"`|`{\"callId\": {\"type\": \"string\"}, \"next\"`|GET"
                        + " /calls no longer answers 200.items[].id",
                "`{\"id\": {\"type\": \"string\"}, \"next\"`|`{\"id\": {\"type\": \"integer\"}, \"next\"`|GET /calls:"
                        + " 200.items[].id was [string] and is [integer]",
                "`\"required\": [\"id\"]`|`\"required\": [\"id\", \"rings\"]`|POST /calls now demands body.rings",
                "`, \"rings\": {\"type\": \"integer\"}`|``|POST /calls no longer takes body.rings",
                "`\"requestBody\": {`|`\"requestBody\": {\"required\": true, `|POST /calls now demands a body",
                "`\"201\": {}`|`\"202\": {}`|POST /calls no longer answers 201"
            })
    void what_is_taken_away_is_named(String what, String becomes, String sentence) {
        assertThat(BEFORE).contains(what);
        assertThat(ApiChanges.breaking(BEFORE, BEFORE.replace(what, becomes == null ? "" : becomes)))
                .contains(sentence);
    }

    @Test
    void what_is_the_same_or_more_takes_nothing_away() {
        assertThat(ApiChanges.breaking(BEFORE, BEFORE)).isEmpty();
        var more = BEFORE.replace("\"rings\": {", "\"line\": {\"type\": \"string\"}, \"rings\": {")
                .replace("\"ended\"]", "\"ended\", \"missed\"]")
                .replace("\"required\": [\"id\"]", "\"required\": []");
        assertThat(more).isNotEqualTo(BEFORE);
        assertThat(ApiChanges.breaking(BEFORE, more)).isEmpty();
    }
}
