package dev.frontdesk.web;

/** An edit must say in {@code If-Match} which version it edits; answered with 428. */
public final class VersionRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VersionRequired() {
        super("version-required", null, false, false);
    }
}
