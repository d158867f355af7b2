package dev.frontdesk.gateway.accounts;

import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.problems.RefusedException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is sent to create or change an account, not yet checked. */
record AccountForm(
        @Nullable String displayName,
        @Nullable String staffId,
        @Nullable List<@Nullable GrantForm> grants) {

    record GrantForm(@Nullable String site, @Nullable String role) {}

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");
    private static final Pattern STAFF = Pattern.compile("staff-[a-z0-9-]{1,58}");
    private static final int LONGEST_DISPLAY_NAME = 100;

    Account checked(String name) {
        checkName(name);
        if (displayName == null) {
            throw wrong("field-missing", "displayName");
        }
        if (displayName.isBlank()) {
            throw wrong("text-missing", "displayName");
        }
        if (displayName.length() > LONGEST_DISPLAY_NAME) {
            throw wrong("text-too-long", "displayName");
        }
        if (staffId != null && !STAFF.matcher(staffId).matches()) {
            throw wrong("id-malformed", "staffId");
        }
        if (grants == null) {
            throw wrong("field-missing", "grants");
        }
        return new Account(
                name,
                displayName,
                staffId,
                grants.stream().map(AccountForm::checked).distinct().toList());
    }

    static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw wrong("id-malformed", "name");
        }
    }

    private static Grant checked(@Nullable GrantForm grant) {
        if (grant == null || grant.site() == null || grant.role() == null) {
            throw wrong("field-missing", "grants");
        }
        if (!grant.site().equals(Grant.EVERY_SITE) && !Grant.isSite(grant.site())) {
            throw wrong("id-malformed", "grants.site");
        }
        if (Role.of(grant.role()).isEmpty()) {
            throw wrong("value-invalid", "grants.role");
        }
        return new Grant(grant.site(), grant.role());
    }

    private static RefusedException wrong(String code, String field) {
        return Refusal.badInput(code, field).asException();
    }
}
