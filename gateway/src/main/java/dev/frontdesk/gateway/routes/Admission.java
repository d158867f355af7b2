package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.accounts.Grant;
import dev.frontdesk.gateway.callers.Caller;
import dev.frontdesk.gateway.problems.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides about one request: which line of the table, which site, and whether the caller may. */
final class Admission {

    private Admission() {}

    /** @param site what the caller named, if anything */
    static Passage decide(String method, String path, @Nullable String site, Caller caller) {
        var rule = rule(method, path);
        if (rule.reach() == RouteRule.Reach.CALLER) {
            return new Passage(rule, caller, Grant.EVERY_SITE, caller.rolesAt(Grant.EVERY_SITE));
        }
        var chosen = rule.reach() == RouteRule.Reach.EVERY_SITE ? Grant.EVERY_SITE : site(site, caller.grants());
        var roles = caller.rolesAt(chosen);
        if (Collections.disjoint(roles, rule.roleWords())) {
            throw Refusal.of(403, "role-missing").asException();
        }
        return new Passage(rule, caller, chosen, roles);
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
            if (!Grant.isSite(named)) {
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
