package dev.frontdesk.gateway.me;

import dev.frontdesk.gateway.accounts.Grant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may know of themselves.
 *
 * @param kind browser, program or kiosk
 * @param staff id of the member of staff, null where there is none
 * @param sites the sites to choose from; empty with everySite
 * @param everySite some grant holds at every site, so any site can be chosen
 * @param site what requests without the header Frontdesk-Site are for; null while a choice is missing
 * @param roles at that site
 * @param language zh or en, null while nothing was chosen
 * @param csrf what each change by a browser must carry; null for programs
 */
record Me(
        String name,
        String displayName,
        String kind,
        @Nullable String staff,
        List<Grant> grants,
        List<String> sites,
        boolean everySite,
        @Nullable String site,
        List<String> roles,
        @Nullable String language,
        boolean secondFactor,
        @Nullable Csrf csrf) {

    /** @param header name of the header in which the token goes back */
    record Csrf(String header, String token) {}
}
