package dev.frontdesk.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as {@code application/problem+json}, in the language asked for. */
@Component
public final class Problems {

    private final JsonMapper json;
    private final Sentences sentences = new Sentences();

    Problems(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        write(request, response, refusal, List.of(Languages.choose(request.getHeader("Accept-Language"))));
    }

    /** For whom nobody could ask for the language. */
    void writeInBoth(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        write(request, response, refusal, List.of("zh", "en"));
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, Refusal refusal, List<String> languages)
            throws IOException {
        var body = json.writeValueAsBytes(new Problem(
                "urn:frontdesk:problem:" + refusal.code(),
                languages.stream()
                        .map(language -> sentences.sentence(language, refusal))
                        .collect(Collectors.joining(" ")),
                refusal.status(),
                refusal.code(),
                refusal.params(),
                refusal.errors(),
                "urn:uuid:" + Correlation.of(request)));
        response.resetBuffer();
        response.setStatus(refusal.status());
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", String.join(", ", languages));
        response.setHeader("Cache-Control", "no-store");
        refusal.headers().forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
