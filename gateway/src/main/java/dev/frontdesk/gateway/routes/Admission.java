package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.accounts.Grant;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.tokens.ExternalTokens;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Decides about one request: which line of the table, which site, and whether the caller may. */
final class Admission {

    private static final Pattern SITE = Pattern.compile("site-[a-z0-9-]{1,58}");

    private Admission() {}

    /** @param site what the caller named, if anything */
    static Passage decide(String method, String path, @Nullable String site, Jwt token) {
        var rule = rule(method, path);
        var grants = ExternalTokens.grants(token);
        var chosen = rule.everySite() ? Grant.EVERY_SITE : site(site, grants);
        var roles = grants.stream()
                .filter(grant -> grant.covers(chosen))
                .map(Grant::role)
                .collect(Collectors.toUnmodifiableSet());
        if (Collections.disjoint(roles, rule.roleWords())) {
            throw Refusal.of(403, "role-missing").asException();
        }
        return new Passage(rule, token, chosen, roles);
    }

    private static RouteRule rule(String method, String path) {
        return RouteRules.find(method, path)
                .orElseThrow(() -> nowhere(RouteRules.methods(path)).asException());
    }

    private static Refusal nowhere(Set<String> methods) {
        return methods.isEmpty() ? Refusal.notFound() : Refusal.methodNotAllowed(methods);
    }

    /** The one named, or the only one the account has. An account of every site must always say which. */
    private static String site(@Nullable String named, List<Grant> grants) {
        if (named != null) {
            if (!SITE.matcher(named).matches()) {
                throw Refusal.badInput("id-malformed", "Frontdesk-Site").asException();
            }
            return named;
        }
        var sites = grants.stream().map(Grant::site).distinct().toList();
        if (sites.isEmpty()) {
            throw Refusal.of(403, "role-missing").asException();
        }
        if (sites.size() > 1 || sites.getFirst().equals(Grant.EVERY_SITE)) {
            throw Refusal.badInput("site-missing", "Frontdesk-Site").asException();
        }
        return sites.getFirst();
    }
}
