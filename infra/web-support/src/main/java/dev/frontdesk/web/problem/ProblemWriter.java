package dev.frontdesk.web.problem;

import dev.frontdesk.web.Correlation;
import dev.frontdesk.web.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem, and reports it where it is our fault. */
public final class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
    private static final String CAUSE = ProblemWriter.class.getName() + ".cause";

    private final JsonMapper json;
    private final Sentences sentences;

    ProblemWriter(JsonMapper json, Sentences sentences) {
        this.json = json;
        this.sentences = sentences;
    }

    /** The body, in the order in which people read it. */
    public record Body(
            String type,
            String title,
            int status,
            String code,
            Map<String, String> params,
            List<FieldError> errors,
            String instance) {}

    /** A problem as a client may get it, for the description of the API. */
    public Body example(int status) {
        return body(Problem.ofStatus(status), List.of(Sentences.ENGLISH), "01890a5d-ac96-774b-bcce-b302099a8057");
    }

    /** Does nothing to an answer that is on its way already. */
    public void write(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        request.setAttribute(CAUSE, thrown);
        var problem = Problems.of(thrown);
        report(problem, thrown, request);
        write(request, response, problem);
    }

    /** What the problem that was answered came from; null when there was none. */
    public static @Nullable Throwable causeOf(HttpServletRequest request) {
        return (Throwable) request.getAttribute(CAUSE);
    }

    /** Before the same request is tried again. */
    public static void forget(HttpServletRequest request) {
        request.removeAttribute(CAUSE);
    }

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        write(request, response, problem, List.of(Sentences.languageOf(request)));
    }

    /** For whom nobody could ask for the language. */
    void writeInBoth(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        write(request, response, problem, List.of(Sentences.CHINESE, Sentences.ENGLISH));
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, Problem problem, List<String> languages)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var bytes = json.writeValueAsBytes(body(problem, languages, Correlation.id(request)));
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }

    private Body body(Problem problem, List<String> languages, String correlationId) {
        return new Body(
                "urn:frontdesk:problem:" + problem.code(),
                languages.stream()
                        .map(language -> sentences.say(problem, language))
                        .collect(Collectors.joining(" ")),
                problem.status(),
                problem.code(),
                problem.params(),
                problem.errors(),
                "urn:uuid:" + correlationId);
    }

    private static void report(Problem problem, Throwable thrown, HttpServletRequest request) {
        if (problem.status() == 503) {
            LOG.warn("Unavailable: {} ({})", Traced.of(thrown).names(), Correlation.id(request));
        } else if (problem.status() >= 500) {
            // The pattern, not the address: an address may hold what somebody typed.
            var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            LOG.error("{} {} failed ({})", request.getMethod(), pattern, Correlation.id(request), Traced.of(thrown));
        }
    }
}
