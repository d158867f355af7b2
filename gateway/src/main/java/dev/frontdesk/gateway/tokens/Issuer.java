package dev.frontdesk.gateway.tokens;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The public face of this installation.
 *
 * @param issuer public address of the gateway; {@code iss} of every token
 */
@ConfigurationProperties("frontdesk")
public record Issuer(String issuer) {}
