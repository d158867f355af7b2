package dev.frontdesk.gateway.callers;

import dev.frontdesk.gateway.accounts.Grant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was let in.
 *
 * @param name of the account or the kiosk; the actor of every command
 * @param staff the member of staff behind it, if any
 */
public record Caller(String name, Kind kind, @Nullable String staff, List<Grant> grants) {

    /** How somebody came in. */
    public enum Kind {
        BROWSER,
        PROGRAM,
        KIOSK
    }

    /** Words of the roles at a site, or at every site for {@link Grant#EVERY_SITE}. */
    public Set<String> rolesAt(String site) {
        return grants.stream()
                .filter(grant -> grant.covers(site))
                .map(Grant::role)
                .collect(Collectors.toUnmodifiableSet());
    }
}
