package dev.frontdesk.gateway.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The issuer at which browsers sign in, where it is not the embedded one.
 *
 * @param issuerUri as the issuer calls itself; blank for the embedded issuer
 * @param clientId the gateway's name there
 * @param clientSecretFile file with the gateway's secret there
 * @param nameClaim claim with the name of the account; what the account may is kept here
 */
@ConfigurationProperties("frontdesk.gateway.signin")
record OtherIssuer(
        @DefaultValue("") String issuerUri,
        @DefaultValue("frontdesk") String clientId,
        @DefaultValue("") String clientSecretFile,
        @DefaultValue("preferred_username") String nameClaim) {

    boolean given() {
        return !issuerUri.isBlank();
    }
}
