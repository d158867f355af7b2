package dev.frontdesk.gateway.tokens;

import dev.frontdesk.gateway.callers.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/**
 * Tokens for one service, one site and at most a minute. A service accepts only those that name it, so a token that
 * leaks from one opens no other. Kept for half their life, because signing costs more than looking up.
 */
@Component
public final class InternalTokens {

    /** What a service is told about the caller. */
    public record Passport(String service, String site, Set<String> roles) {}

    private record Key(String name, @Nullable String staff, Passport passport) {}

    private record Minted(String token, Instant useUntil) {}

    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final Duration USE = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 10_000;

    private final JwtEncoder encoder;
    private final String issuer;
    private final Clock clock = Clock.systemUTC();
    private final ConcurrentHashMap<Key, Minted> kept = new ConcurrentHashMap<>();

    InternalTokens(JwtEncoder encoder, Issuer issuer) {
        this.encoder = encoder;
        this.issuer = issuer.issuer();
    }

    /** A token of this passport for whoever was let in. */
    public String token(Caller caller, Passport passport) {
        var key = new Key(caller.name(), caller.staff(), passport);
        var now = clock.instant();
        var found = kept.get(key);
        if (found != null && now.isBefore(found.useUntil())) {
            return found.token();
        }
        var minted = new Minted(mint(caller, passport, now), now.plus(USE));
        makeRoom(now);
        kept.put(key, minted);
        return minted.token();
    }

    private String mint(Caller caller, Passport passport, Instant now) {
        var claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .audience(List.of(passport.service()))
                .subject(caller.name())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .id(UUID.randomUUID().toString())
                .claim("site", passport.site())
                .claim("roles", List.copyOf(new TreeSet<>(passport.roles())));
        if (caller.staff() != null) {
            claims.claim(ExternalTokens.STAFF, caller.staff());
        }
        var parameters = JwtEncoderParameters.from(TokenSigner.header(TokenSigner.INTERNAL), claims.build());
        return encoder.encode(parameters).getTokenValue();
    }

    private void makeRoom(Instant now) {
        if (kept.size() >= MOST_KEPT) {
            kept.values().removeIf(minted -> !now.isBefore(minted.useUntil()));
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
        }
    }
}
