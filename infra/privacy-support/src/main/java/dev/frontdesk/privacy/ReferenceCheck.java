package dev.frontdesk.privacy;

import java.util.Set;

/**
 * Asked before the sweep removes anything: which of these do events of this service refer to after all? A service
 * answers from its event store, so that a processor that stood still for a day never costs anybody's message.
 */
@FunctionalInterface
public interface ReferenceCheck {

    /** @return those of {@code refs} that an event refers to */
    Set<String> referred(Set<String> refs);
}
