package dev.frontdesk.gateway.tokens;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs read to find the issuer (RFC 8414). Spring's own names endpoints that are not served here. */
@RestController
public class IssuerDescription {

    public static final String PATH = "/.well-known/oauth-authorization-server";

    record Description(
            String issuer,
            @JsonProperty("token_endpoint") String tokenEndpoint,
            @JsonProperty("jwks_uri") String keys,
            @JsonProperty("grant_types_supported") List<String> grants,

            @JsonProperty("token_endpoint_auth_methods_supported")
            List<String> methods) {}

    private final String issuer;

    IssuerDescription(Issuer issuer) {
        this.issuer = issuer.issuer();
    }

    @GetMapping(PATH)
    Description description() {
        return new Description(
                issuer,
                issuer + "/oauth2/token",
                issuer + "/oauth2/jwks",
                List.of("client_credentials"),
                List.of("client_secret_basic", "client_secret_post"));
    }
}
