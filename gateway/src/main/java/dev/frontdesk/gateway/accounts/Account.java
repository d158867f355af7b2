package dev.frontdesk.gateway.accounts;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or some program that may sign in.
 *
 * @param name what is typed to sign in; also the actor of every command
 * @param staffId the member of staff behind it, if any
 */
public record Account(
        String name, String displayName, @Nullable String staffId, List<Grant> grants) {

    /** The role admin at every site, and thereby the accounts themselves. */
    static final Grant ADMIN_EVERYWHERE = new Grant(Grant.EVERY_SITE, Role.ADMIN.word());

    /** In one order, so that two that say the same are the same. */
    public Account {
        grants = grants.stream()
                .sorted(Comparator.comparing(Grant::site).thenComparing(Grant::role))
                .toList();
    }

    boolean managesAccounts() {
        return grants.contains(ADMIN_EVERYWHERE);
    }
}
