package dev.frontdesk.mailroom.custody;

import java.util.List;

/**
 * The chain of one item as a file that {@code infra/custody-check} verifies offline.
 *
 * @param form {@link #FORM}
 * @param links in order; see {@link CustodyLink} for the canonical form their digests are taken over
 */
public record CustodyFile(String form, String item, List<CustodyLink> links) {

    public static final String FORM = "frontdesk-custody-1";

    public CustodyFile {
        links = List.copyOf(links);
    }

    public static CustodyFile of(String item, List<CustodyLink> links) {
        return new CustodyFile(FORM, item, links);
    }
}
