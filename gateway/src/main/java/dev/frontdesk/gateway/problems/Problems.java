package dev.frontdesk.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
        var language = Languages.choose(request.getHeader("Accept-Language"));
        var body = json.writeValueAsBytes(new Problem(
                "urn:frontdesk:problem:" + refusal.code(),
                sentences.sentence(language, refusal),
                refusal.status(),
                refusal.code(),
                refusal.params(),
                refusal.errors(),
                "urn:uuid:" + Correlation.of(request)));
        response.resetBuffer();
        response.setStatus(refusal.status());
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", language);
        response.setHeader("Cache-Control", "no-store");
        refusal.headers().forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
