package dev.frontdesk.gateway.documents;

import dev.frontdesk.gateway.pages.Html;
import dev.frontdesk.gateway.tokens.Issuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description as one page without a script and without anything from elsewhere, made once per language. */
@Component
class ApiPage {

    private final String style = read("gateway/api.css");
    private final Map<String, String> pages;

    ApiPage(ApiDescription description, JsonMapper json, Issuer issuer) {
        this.pages = Map.of(
                "zh", page(description.document(), json, issuer, Words.in("zh")),
                "en", page(description.document(), json, issuer, Words.in("en")));
    }

    String in(String language) {
        return pages.getOrDefault(language, "");
    }

    /** The one style sheet that the browser may apply. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private String page(JsonNode document, JsonMapper json, Issuer issuer, Words words) {
        var html = new Html();
        html.add("<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">", words.language())
                .add(
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{}</title>",
                        words.title())
                .add("<style>")
                .add(style)
                .add("</style></head>\n<body><header><h1>{}</h1>", words.title())
                .add("<p>{}</p><p>{}</p>", words.intro(), words.signIn())
                .add("<nav><a href=\"/api/openapi.json\">{}</a> ", words.download())
                .add("<a href=\"/api/asyncapi.json\">AsyncAPI 3</a> ")
                .add("<a href=\"/api?lang={}\">{}</a></nav></header>\n<main>", words.other(), words.otherLanguage());
        var operations = Operation.of(document);
        var view = new OperationHtml(document, new Examples(document, json), words, issuer.issuer());
        document.path("tags").forEach(tag -> section(html, view, words, tag, operations));
        return html.add("</main></body></html>\n").toString();
    }

    private static void section(Html html, OperationHtml view, Words words, JsonNode tag, List<Operation> operations) {
        var name = tag.path("name").asString("");
        var of = operations.stream()
                .filter(operation -> operation.tag().equals(name))
                .toList();
        if (!of.isEmpty()) {
            html.add("<section><h2>{}</h2>\n", words.of(tag.path("description").asString(name)));
            of.forEach(operation -> view.write(html, operation));
            html.add("</section>\n");
        }
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
