package dev.frontdesk.web.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys of the issuer. A token that names a key nobody knows makes us look at the issuer again, but not each time: who
 * sends many of them learns that they are bad (401), and not that we are out of order.
 */
final class KnownKeys implements JWKSource<SecurityContext> {

    private final JWKSource<SecurityContext> source;
    private volatile boolean found;

    KnownKeys(JWKSource<SecurityContext> source) {
        this.source = source;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            var keys = source.get(selector, context);
            found |= !keys.isEmpty();
            return keys;
        } catch (RateLimitReachedException lookedAMomentAgo) {
            if (found) {
                return List.of();
            }
            throw lookedAMomentAgo;
        }
    }
}
