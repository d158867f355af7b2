package dev.frontdesk.gateway.tokens;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The issuer that vouches for names, where it is not the embedded one alone.
 *
 * @param issuerUri as the issuer calls itself; blank for the embedded issuer
 * @param clientId the gateway's name there
 * @param clientSecretFile file with the gateway's secret there
 * @param nameClaim claim with the name of the account; what the account may is kept here
 * @param audience what the issuer's tokens for programs must be meant for; blank: only browsers come from there
 */
@ConfigurationProperties("frontdesk.gateway.signin")
public record OtherIssuer(
        @DefaultValue("") String issuerUri,
        @DefaultValue("frontdesk") String clientId,
        @DefaultValue("") String clientSecretFile,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("") String audience) {

    public OtherIssuer {
        if (audience.equals(clientId)) {
            throw new IllegalArgumentException(
                    "frontdesk.gateway.signin.audience must differ from clientid: what is told the gateway about a"
                            + " browser is meant for the client and is no token of a program");
        }
    }

    public boolean given() {
        return !issuerUri.isBlank();
    }

    boolean vouchesForPrograms() {
        return given() && !audience.isBlank();
    }
}
