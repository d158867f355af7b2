package dev.frontdesk.privacy;

/** The vault cannot be opened, so the service does not start. The message is for the person who starts it. */
final class VaultUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultUnusable(String chinese, String english) {
        super(chinese + " / " + english);
    }
}
