package dev.frontdesk.directory.crm;

import org.jspecify.annotations.Nullable;

/** What is known of a caller; at least one of it. */
public record CrmQuestion(
        String siteId,
        @Nullable String number,
        @Nullable String company,
        @Nullable String name) {

    /** Masked on purpose: it is what an outsider said of themself. */
    @Override
    public String toString() {
        return "CrmQuestion[***]";
    }
}
