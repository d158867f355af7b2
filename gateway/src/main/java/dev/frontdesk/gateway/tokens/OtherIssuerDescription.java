package dev.frontdesk.gateway.tokens;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the other issuer says of itself, asked anew each time, so that it is known whether it is there just now. */
@Component
public final class OtherIssuerDescription {

    private static final Logger LOG = LoggerFactory.getLogger(OtherIssuerDescription.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final OtherIssuer issuer;
    private final JsonMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    OtherIssuerDescription(OtherIssuer issuer, JsonMapper json) {
        this.issuer = issuer;
        this.json = json;
    }

    /** Whether whoever is sent there now finds somebody. */
    public boolean answers() {
        return read().isPresent();
    }

    /** Address of its keys; empty when it does not answer. */
    Optional<String> keys() {
        return read().map(said -> said.path("jwks_uri").asString("")).filter(address -> !address.isBlank());
    }

    private Optional<JsonNode> read() {
        var address = URI.create(issuer.issuerUri().replaceAll("/+$", "") + "/.well-known/openid-configuration");
        try {
            var answer =
                    http.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
            var said = json.readTree(answer.body());
            if (answer.statusCode() == 200 && said.path("issuer").asString("").equals(issuer.issuerUri())) {
                return Optional.of(said);
            }
            LOG.warn("The issuer does not describe itself: status {}", answer.statusCode());
        } catch (IOException | JacksonException silent) {
            LOG.warn(
                    "The issuer does not describe itself: {}", silent.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
