package dev.frontdesk.directory.site;

import dev.frontdesk.kernel.Rejection;

/** Why a site says no. */
final class SiteRejection {

    private SiteRejection() {}

    static Rejection notConfigured() {
        return new Rejection("site-not-configured", "Nobody configured this site");
    }
}
