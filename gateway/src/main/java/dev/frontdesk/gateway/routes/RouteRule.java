package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.accounts.Role;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line of the route table.
 *
 * @param part who answers
 * @param methods HTTP methods; GET means HEAD, too
 * @param pattern path
 * @param roles one of these is needed
 * @param reach where
 */
public record RouteRule(Part part, Set<String> methods, PathPattern pattern, Set<Role> roles, Reach reach) {

    /** What a request is about. */
    public enum Reach {
        /** One site: a role is needed there. */
        SITE,
        /** The whole company: a role is needed at every site. */
        EVERY_SITE,
        /** Whoever asks; nothing but being signed in is needed. */
        CALLER
    }

    static RouteRule of(Part part, Set<String> methods, String pattern, Set<Role> roles) {
        var reach = part == Part.GATEWAY ? Reach.EVERY_SITE : Reach.SITE;
        return new RouteRule(part, methods, PathPatternParser.defaultInstance.parse(pattern), roles, reach);
    }

    /** The gateway answers, for one site. */
    static RouteRule atSite(Set<String> methods, String pattern, Set<Role> roles) {
        var path = PathPatternParser.defaultInstance.parse(pattern);
        return new RouteRule(Part.GATEWAY, methods, path, roles, Reach.SITE);
    }

    /** The gateway answers everybody who is signed in. */
    static RouteRule own(Set<String> methods, String pattern) {
        var path = PathPatternParser.defaultInstance.parse(pattern);
        return new RouteRule(Part.GATEWAY, methods, path, Set.of(Role.values()), Reach.CALLER);
    }

    boolean leads(PathContainer path) {
        return pattern.matches(path);
    }

    boolean takes(String method) {
        return methods.contains(method.equals("HEAD") ? "GET" : method);
    }

    /** Words of the roles, as in tokens. */
    public Set<String> roleWords() {
        return roles.stream().map(Role::word).collect(Collectors.toSet());
    }
}
