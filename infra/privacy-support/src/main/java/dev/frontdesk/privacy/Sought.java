package dev.frontdesk.privacy;

/**
 * What somebody remembers of a name.
 *
 * @param scope only what was kept within it is found, for example a site
 * @param typed in Chinese, pinyin or English, with or without legal form and town
 */
public record Sought(String scope, Field field, String typed) {

    /** Which part of the details is looked for. */
    public enum Field {
        COMPANY,
        NAME
    }

    /** Masked on purpose: it is what an outsider said of themself. */
    @Override
    public String toString() {
        return "Sought[***]";
    }
}
