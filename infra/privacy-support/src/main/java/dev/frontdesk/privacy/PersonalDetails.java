package dev.frontdesk.privacy;

import org.jspecify.annotations.Nullable;

/**
 * What an outsider told the desk (S24, S97, S119). Lives in the vault and in the answer to whoever may read it; never
 * in an event, a topic, a log or a URL. All fields null: erased.
 *
 * @param number as it was said or shown, not normalised
 */
public record PersonalDetails(
        @Nullable String name,
        @Nullable String number,
        @Nullable String company,
        @Nullable String text,
        @Nullable String email) {

    static final PersonalDetails ERASED = new PersonalDetails(null, null, null, null, null);

    /** Of somebody without an e-mail address. */
    public PersonalDetails(
            @Nullable String name, @Nullable String number, @Nullable String company, @Nullable String text) {
        this(name, number, company, text, null);
    }

    /** Nothing is left to show. */
    public boolean erased() {
        return equals(ERASED);
    }

    /** Masked on purpose: a record's own toString would carry the person into every log line. */
    @Override
    public String toString() {
        return "PersonalDetails[***]";
    }
}
