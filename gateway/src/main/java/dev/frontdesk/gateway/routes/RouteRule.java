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
 * @param roles one of these is needed at the site
 */
public record RouteRule(Part part, Set<String> methods, PathPattern pattern, Set<Role> roles) {

    static RouteRule of(Part part, Set<String> methods, String pattern, Set<Role> roles) {
        return new RouteRule(part, methods, PathPatternParser.defaultInstance.parse(pattern), roles);
    }

    boolean leads(PathContainer path) {
        return pattern.matches(path);
    }

    boolean takes(String method) {
        return methods.contains(method.equals("HEAD") ? "GET" : method);
    }

    /** The gateway's own matters concern every site and need a grant at every site. */
    public boolean everySite() {
        return part == Part.GATEWAY;
    }

    /** Words of the roles, as in tokens. */
    public Set<String> roleWords() {
        return roles.stream().map(Role::word).collect(Collectors.toSet());
    }
}
