package dev.frontdesk.gateway.audit;

import dev.frontdesk.gateway.problems.Correlation;
import dev.frontdesk.gateway.routes.Part;
import dev.frontdesk.gateway.routes.Passage;
import dev.frontdesk.gateway.routes.Services;
import dev.frontdesk.gateway.tokens.InternalTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks several services the same question at once, with the caller's own rights. */
@Component
class Auditors {

    private static final Logger LOG = LoggerFactory.getLogger(Auditors.class);

    /** Who takes longer is missing; the others are not kept waiting. */
    private static final Timeout PATIENCE = Timeout.ofSeconds(5);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CloseableHttpClient http;
    private final Services services;
    private final InternalTokens tokens;

    Auditors(CloseableHttpClient http, Services services, InternalTokens tokens) {
        this.http = http;
        this.services = services;
        this.tokens = tokens;
    }

    /** @param status 0: it did not answer */
    record Said(int status, JsonNode body) {

        boolean answered() {
            return status == 200;
        }

        /** It is there, and knows nothing of the kind. */
        boolean unknown() {
            return status == 404;
        }

        /** It understood the question and says what is wrong with it. */
        boolean refused() {
            return status >= 400 && status < 500;
        }
    }

    /** @param question path below the service's audit, with query */
    Map<Part, Said> ask(Collection<Part> parts, Function<Part, String> question, HttpServletRequest request) {
        return askAt(parts, part -> "/api/v1/audit/" + part.service() + question.apply(part), request);
    }

    /** @param question path and query */
    Map<Part, Said> askAt(Collection<Part> parts, Function<Part, String> question, HttpServletRequest request) {
        var asked = new EnumMap<Part, Future<Said>>(Part.class);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // Put in words here: a request's parameters may be read by one thread alone, others would find none.
            parts.forEach(part -> {
                var path = question.apply(part);
                asked.put(part, threads.submit(() -> askAt(part, path, request)));
            });
        }
        var said = new EnumMap<Part, Said>(Part.class);
        asked.forEach((part, answer) -> said.put(part, answer.resultNow()));
        return said;
    }

    /** @param question path and query */
    Said askAt(Part part, String question, HttpServletRequest request) {
        var get = new HttpGet(services.address(part) + question);
        get.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(PATIENCE)
                .setResponseTimeout(PATIENCE)
                .build());
        var passage = Passage.of(request).orElseThrow();
        var passport = new InternalTokens.Passport(part.service(), passage.site(), passage.roles());
        get.setHeader("Authorization", "Bearer " + tokens.token(passage.caller(), passport));
        get.setHeader(Correlation.HEADER, Correlation.of(request));
        var language = request.getHeader("Accept-Language");
        if (language != null) {
            get.setHeader("Accept-Language", language);
        }
        try {
            return http.execute(
                    get,
                    answer -> new Said(answer.getCode(), JSON.readTree(EntityUtils.toByteArray(answer.getEntity()))));
        } catch (IOException | RuntimeException silent) {
            LOG.warn(
                    "{} does not answer an audit: {}",
                    part.service(),
                    silent.getClass().getSimpleName());
            return new Said(0, JSON.nullNode());
        }
    }
}
