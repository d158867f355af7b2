package dev.frontdesk.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Requests per second, on average; ten seconds' worth may come at once. Each gateway counts for itself.
 *
 * @param browser of one account in browsers
 * @param program of one account by tokens
 * @param kiosk of one kiosk
 * @param site of all callers at one site
 * @param signIn attempts from one address: passwords, codes, tokens
 * @param pairing codes of kiosks, from everywhere: there are 100 million, and a few are good for ten minutes
 * @param anonymous anything else without a sign-in, from one address
 */
@ConfigurationProperties("frontdesk.gateway.limits")
record LimitSettings(
        @DefaultValue("30") int browser,
        @DefaultValue("1000") int program,
        @DefaultValue("5") int kiosk,
        @DefaultValue("2000") int site,
        @DefaultValue("20") int signIn,
        @DefaultValue("1") int pairing,
        @DefaultValue("50") int anonymous) {}
