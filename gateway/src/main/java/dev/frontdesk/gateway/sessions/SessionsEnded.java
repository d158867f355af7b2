package dev.frontdesk.gateway.sessions;

import java.util.Set;

/** Somebody signed out at this gateway. @param ids of their sessions */
public record SessionsEnded(Set<String> ids) {

    public SessionsEnded {
        ids = Set.copyOf(ids);
    }
}
