package dev.frontdesk.directory.singlewindow;

import org.jspecify.annotations.Nullable;

/**
 * What the desk knows of a caller; at least one of number, company and name.
 *
 * @param about call or visit the question belongs to
 * @param account who asks; stands in the vault's record of what was shown
 */
public record Question(
        String site,
        String account,
        String about,
        @Nullable String number,
        @Nullable String company,
        @Nullable String name) {

    /** Masked on purpose: it is what an outsider said of themself. */
    @Override
    public String toString() {
        return "Question[***]";
    }
}
