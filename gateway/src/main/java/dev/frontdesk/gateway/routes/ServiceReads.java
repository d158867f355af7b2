package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.problems.RefusedException;
import dev.frontdesk.gateway.tokens.InternalTokens;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads from services for screens that need several, in the caller's name and with the caller's rights. */
@Component
public final class ServiceReads {

    /** What a service said, or why it said nothing. */
    public sealed interface Found {

        record Present(JsonNode body) implements Found {}

        /** @param reason unavailable, role-missing or not-offered */
        record Missing(String reason) implements Found {}
    }

    /**
     * In whose name, and how the answer should speak.
     *
     * @param language header Accept-Language, if any
     */
    public record InNameOf(Passage passage, @Nullable String language, String correlationId) {}

    private static final RequestConfig QUICK = RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.ofSeconds(1))
            .setResponseTimeout(Timeout.ofSeconds(3))
            .setProtocolUpgradeEnabled(false)
            .build();

    private final CloseableHttpClient http;
    private final Services services;
    private final InternalTokens tokens;
    private final Breakers breakers;
    private final JsonMapper json;

    ServiceReads(
            CloseableHttpClient http, Services services, InternalTokens tokens, Breakers breakers, JsonMapper json) {
        this.http = http;
        this.services = services;
        this.tokens = tokens;
        this.breakers = breakers;
        this.json = json;
    }

    public Found get(Part part, String pathAndQuery, InNameOf name) {
        try {
            return breakers.run(part, () -> ask(part, pathAndQuery, name));
        } catch (ServiceSilentException | RefusedException silent) {
            return new Found.Missing("unavailable");
        }
    }

    private Found ask(Part part, String pathAndQuery, InNameOf name) {
        var question = new HttpGet(services.address(part).resolve(pathAndQuery));
        question.setConfig(QUICK);
        var passport = new InternalTokens.Passport(
                part.service(), name.passage().site(), name.passage().roles());
        question.setHeader(
                "Authorization", "Bearer " + tokens.token(name.passage().caller(), passport));
        question.setHeader("Accept", "application/json");
        question.setHeader("X-Correlation-Id", name.correlationId());
        if (name.language() != null) {
            question.setHeader("Accept-Language", name.language());
        }
        try {
            return http.execute(question, answer -> switch (answer.getCode()) {
                case 200 -> new Found.Present(json.readTree(answer.getEntity().getContent()));
                case 403 -> new Found.Missing("role-missing");
                case 404 -> new Found.Missing("not-offered");
                default -> new Found.Missing("unavailable");
            });
        } catch (JacksonException garbled) {
            return new Found.Missing("unavailable");
        } catch (IOException silent) {
            throw new ServiceSilentException(silent);
        }
    }
}
