package dev.frontdesk.gateway.live;

import dev.frontdesk.gateway.accounts.Role;
import dev.frontdesk.gateway.routes.RouteRule;
import dev.frontdesk.gateway.routes.RouteRules;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of a change: whoever may read such a thing by the one route table. A member of staff without another role
 * is told of calls, visits, items and relays only where the fact names them.
 */
final class Audience {

    private static final Pattern TOPIC = Pattern.compile("frontdesk\\.([a-z]+)\\.([a-z-]+)\\.v[0-9]+");
    private static final String HOST = Role.HOST.word();

    /** Where the plural in the topic is not the word in the path. */
    private static final Map<String, String> PATHS = Map.of(
            "frontdesk.directory.calendars.v1", "/api/v1/calendar",
            "frontdesk.directory.duty.v1", "/api/v1/rosters",
            "frontdesk.directory.extension-tables.v1", "/api/v1/extension-table");

    /** Asked of the directory by others; it tells the same on its own topic. */
    static final Set<String> NOT_FOR_BROWSERS =
            Set.of("frontdesk.call.relays.v1", "frontdesk.visitor.relays.v1", "frontdesk.mailroom.relays.v1");

    private final Map<String, Set<String>> roles = new ConcurrentHashMap<>();

    boolean includes(Change change, Set<String> callersRoles, @Nullable String staff) {
        for (var role : roles(change.topic())) {
            if (callersRoles.contains(role) && (!role.equals(HOST) || concerns(change, staff))) {
                return true;
            }
        }
        return false;
    }

    /** Words of the roles that may read what the topic tells of; none for a topic that nobody's path belongs to. */
    Set<String> roles(String topic) {
        return roles.computeIfAbsent(topic, Audience::lookUp);
    }

    private static Set<String> lookUp(String topic) {
        var parts = TOPIC.matcher(topic);
        if (!parts.matches() || NOT_FOR_BROWSERS.contains(topic)) {
            return Set.of();
        }
        var base = parts.group(1).equals("mailroom") ? "/api/v1/mail/" : "/api/v1/";
        return RouteRules.find("GET", PATHS.getOrDefault(topic, base + parts.group(2)) + "/one")
                .map(RouteRule::roleWords)
                .orElse(Set.of());
    }

    private static boolean concerns(Change change, @Nullable String staff) {
        var masterData = change.topic().startsWith("frontdesk.directory.")
                && !change.topic().contains(".relays.");
        return masterData || staff != null && change.staff().contains(staff);
    }
}
