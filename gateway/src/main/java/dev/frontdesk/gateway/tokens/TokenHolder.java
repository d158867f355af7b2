package dev.frontdesk.gateway.tokens;

import dev.frontdesk.gateway.accounts.Grant;
import dev.frontdesk.gateway.callers.Caller;
import dev.frontdesk.gateway.callers.CallerAuthentication;
import dev.frontdesk.gateway.callers.CallerBook;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** Who holds a token: one of ours says it all; of another issuer's only the name counts, and it needs an account here. */
@Component
public final class TokenHolder {

    private final CallerBook book;
    private final OtherIssuer other;

    TokenHolder(CallerBook book, OtherIssuer other) {
        this.book = book;
        this.other = other;
    }

    /** @param token verified */
    public CallerAuthentication of(Jwt token) {
        return new CallerAuthentication(
                other.given() && other.issuerUri().equals(token.getClaimAsString("iss"))
                        ? vouchedFor(token)
                        : own(token));
    }

    private Caller vouchedFor(Jwt token) {
        var name = Objects.requireNonNull(token.getClaimAsString(other.nameClaim()));
        return book.find(Caller.Kind.PROGRAM, name)
                .orElseThrow(() -> new InvalidBearerTokenException("no such account"));
    }

    private static Caller own(Jwt token) {
        var grants = token.getClaimAsStringList(ExternalTokens.GRANTS);
        return new Caller(
                Objects.requireNonNull(token.getSubject()),
                Caller.Kind.PROGRAM,
                token.getClaimAsString(ExternalTokens.STAFF),
                grants == null
                        ? List.of()
                        : grants.stream().map(Grant::fromToken).toList());
    }
}
