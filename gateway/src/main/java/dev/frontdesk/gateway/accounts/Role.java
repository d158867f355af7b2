package dev.frontdesk.gateway.accounts;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may be at a site. The words are contract: they stand in tokens. */
public enum Role {
    RECEPTIONIST("receptionist"),
    /** Every member of staff. */
    HOST("host"),
    MAIL_CLERK("mail-clerk"),
    SUPERVISOR("supervisor"),
    MANAGER("manager"),
    ADMIN("admin"),
    KIOSK("kiosk"),
    /** Other programs, such as the telephone system. */
    INTEGRATION("integration"),
    REPORTER("reporter");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
