package dev.frontdesk.web;

import dev.frontdesk.kernel.Origin;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, for which site; taken from the token and never from the request's own words. A controller takes it as a
 * parameter.
 *
 * @param account name of the account that signed in
 * @param staffId the member of staff behind the account, when there is one
 * @param site the one site this request is about; every query is limited to it
 * @param roles what the account may do at that site, see {@link Roles}
 * @param desk position at which the request was made
 * @param correlationId one conversation over all services; a UUID
 */
public record Actor(
        String account, @Nullable String staffId, String site, Set<String> roles, String desk, String correlationId) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Goes with every command this request sends. */
    public Origin origin() {
        return new Origin(account, site, desk, correlationId, correlationId);
    }

    /**
     * The member of staff who asks.
     *
     * @throws Forbidden when the account belongs to nobody on the staff
     */
    public String staff() {
        if (staffId == null) {
            throw new Forbidden("staff-missing");
        }
        return staffId;
    }
}
