package dev.frontdesk.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** One small page: a card in the middle. The browser may apply its one style sheet and send its form here. */
public final class Page {

    private static final String STYLE = style();
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Words words;
    private final Html html = new Html();

    private Page(Words words, String title) {
        this.words = words;
        html.add("<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">", words.language())
                .add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .add("<title>{} · {}</title>", title, words.of("suite"))
                .add("<style>")
                .add(STYLE)
                .add("</style></head>\n<body><main><p class=\"brand\">{}</p>", words.of("suite"))
                .add("<h1>{}</h1>\n", title);
    }

    /** @param title key of the heading */
    public static Page of(Words words, String title) {
        return new Page(words, words.of(title));
    }

    public Page add(String markup, String... values) {
        html.add(markup, values);
        return this;
    }

    public Page paragraph(String key) {
        html.add("<p>{}</p>\n", words.of(key));
        return this;
    }

    /** What went wrong; read out at once by screen readers. */
    public Page alert(String text) {
        html.add("<p class=\"alert\" role=\"alert\">{}</p>\n", text);
        return this;
    }

    public Page link(String address, String key) {
        html.add("<p><a href=\"{}\">{}</a></p>\n", address, words.of(key));
        return this;
    }

    /** @param here address of the page itself, for the link to the other language */
    public ResponseEntity<String> answer(int status, String here) {
        html.add(
                "<nav><a href=\"{}?lang={}\" lang=\"{}\" hreflang=\"{}\">{}</a></nav></main></body></html>\n",
                here,
                words.other(),
                words.other(),
                words.other(),
                words.of("other-language"));
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY)
                .header("Content-Language", words.language())
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body(html.toString());
    }

    private static String style() {
        try {
            return new ClassPathResource("gateway/pages.css").getContentAsString(StandardCharsets.UTF_8);
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
