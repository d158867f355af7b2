package dev.frontdesk.directory.channels;

import dev.frontdesk.privacy.PersonalDetails;
import java.net.URI;

/**
 * Where a webhook is, which already is a secret, and what its requests are signed with. Kept in the vault.
 *
 * @param secret empty where requests are not signed
 */
public record ChatAddress(URI uri, String secret) {

    static ChatAddress of(PersonalDetails kept) {
        return new ChatAddress(URI.create(String.valueOf(kept.text())), String.valueOf(kept.name()));
    }

    PersonalDetails kept() {
        return new PersonalDetails(secret, null, null, uri.toString());
    }

    /** Masked on purpose: a record's own toString would carry the secret into every log line. */
    @Override
    public String toString() {
        return "ChatAddress[***]";
    }
}
