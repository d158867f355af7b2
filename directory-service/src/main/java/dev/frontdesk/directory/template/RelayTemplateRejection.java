package dev.frontdesk.directory.template;

import dev.frontdesk.kernel.Rejection;

/** Why a template says no. */
final class RelayTemplateRejection {

    private RelayTemplateRejection() {}

    static Rejection usual() {
        return new Rejection("template-usual", "Messages of this kind say what they say everywhere already");
    }
}
