package dev.frontdesk.gateway.documents;

import dev.frontdesk.gateway.pages.Html;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One operation on the page: folded to a line, unfolded with everything that is needed to call it. */
final class OperationHtml {

    private final JsonNode document;
    private final Examples examples;
    private final Words words;
    private final String address;

    OperationHtml(JsonNode document, Examples examples, Words words, String address) {
        this.document = document;
        this.examples = examples;
        this.words = words;
        this.address = address;
    }

    void write(Html html, Operation operation) {
        var method = operation.method();
        html.add("<details><summary><b class=\"{}\">{}</b> ", method.toLowerCase(Locale.ROOT), method)
                .add(
                        "<code>{}</code><span>{}</span></summary>\n",
                        operation.path(),
                        words.of(text(operation.node(), "summary")));
        paragraph(html, words.of(text(operation.node(), "description")));
        roles(html, operation);
        parameters(html, operation.parameters(document));
        var body = examples.of(operation.node().path("requestBody").path("content"));
        block(html, words.call(), Curl.line(operation, address, body));
        answers(html, operation.node().path("responses"));
        html.add("</details>\n");
    }

    private void roles(Html html, Operation operation) {
        var security = operation.node().path("security");
        if (security.isArray() && security.isEmpty()) {
            html.add("<p class=\"roles\">{}</p>", words.open());
            return;
        }
        if (!operation.roles().isEmpty()) {
            html.add("<p class=\"roles\">{} ", words.roles());
            operation.roles().forEach(role -> html.add("<i>{}</i> ", role));
            html.add("</p>\n");
        }
        SeenField.of(document, operation).forEach(field -> {
            html.add("<p class=\"roles\"><code>{}</code> {} ", field.field(), words.seenBy());
            field.roles().forEach(role -> html.add("<i>{}</i> ", role));
            html.add("</p>\n");
        });
    }

    private void parameters(Html html, List<JsonNode> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        html.add("<h4>{}</h4><table>", words.parameters());
        for (var parameter : parameters) {
            html.add("<tr><td><code>{}</code></td><td>{}</td>", text(parameter, "name"), text(parameter, "in"))
                    .add("<td>{}</td>", parameter.path("required").asBoolean(false) ? words.required() : "")
                    .add("<td>{}</td></tr>", words.of(text(parameter, "description")));
        }
        html.add("</table>\n");
    }

    private void answers(Html html, JsonNode responses) {
        var refusals = new Html();
        responses.properties().forEach(response -> {
            var answer = References.resolved(document, response.getValue());
            if (response.getKey().startsWith("2")) {
                html.add("<h4>{} {}</h4>", words.answer(), response.getKey());
                paragraph(html, words.of(text(answer, "description")));
                block(html, null, examples.of(answer.path("content")));
            } else {
                refusals.add(
                        "<tr><td><code>{}</code></td><td>{}</td></tr>",
                        response.getKey(),
                        words.of(text(answer, "description")));
            }
        });
        if (!refusals.toString().isEmpty()) {
            html.add("<h4>{}</h4><table>", words.refusals())
                    .add(refusals.toString())
                    .add("</table>\n");
        }
    }

    private static void paragraph(Html html, String text) {
        if (!text.isEmpty()) {
            html.add("<p>{}</p>\n", text);
        }
    }

    private static void block(Html html, @Nullable String heading, @Nullable String text) {
        if (text != null) {
            if (heading != null) {
                html.add("<h4>{}</h4>", heading);
            }
            html.add("<pre>{}</pre>\n", text);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
