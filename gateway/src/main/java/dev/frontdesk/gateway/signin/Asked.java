package dev.frontdesk.gateway.signin;

import dev.frontdesk.gateway.sessions.SessionText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway asked the issuer for a browser, kept in its session as text until the answer comes. */
final class Asked implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    record Kept(
            String authorizationUri,
            String clientId,
            String redirectUri,
            Set<String> scopes,
            String state,
            Map<String, String> parameters,
            Map<String, String> attributes) {}

    private final JsonMapper json;

    Asked(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return read(request, SessionText.ASKED.of(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var found = loadAuthorizationRequest(request);
        if (found != null) {
            SessionText.ASKED.set(request, null);
        }
        return found;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            SessionText.ASKED.set(request, null);
            return;
        }
        var kept = new Kept(
                asked.getAuthorizationUri(),
                asked.getClientId(),
                String.valueOf(asked.getRedirectUri()),
                asked.getScopes(),
                String.valueOf(asked.getState()),
                texts(asked.getAdditionalParameters()),
                texts(asked.getAttributes()));
        SessionText.ASKED.set(request, json.writeValueAsString(kept));
        SessionText.TO.set(request, Destination.of(request.getParameter("to")));
    }

    /** Only the answer to this very question: its state must be the one that was sent. */
    private @Nullable OAuth2AuthorizationRequest read(HttpServletRequest request, Optional<String> text) {
        if (text.isEmpty()) {
            return null;
        }
        var kept = json.readValue(text.get(), Kept.class);
        if (!kept.state().equals(request.getParameter(OAuth2ParameterNames.STATE))) {
            return null;
        }
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(kept.authorizationUri())
                .clientId(kept.clientId())
                .redirectUri(kept.redirectUri())
                .scopes(new LinkedHashSet<>(kept.scopes()))
                .state(kept.state())
                .additionalParameters(new HashMap<String, Object>(kept.parameters()))
                .attributes(attributes -> attributes.putAll(kept.attributes()))
                .build();
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        var texts = new HashMap<String, String>();
        values.forEach((name, value) -> texts.put(name, value.toString()));
        return texts;
    }
}
