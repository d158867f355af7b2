package dev.frontdesk.gateway.problems;

import java.io.IOException;

/** More bytes came than {@link BodyLimit} allows; found while reading, because the length was not announced. */
public final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException() {
        super("body too large");
    }
}
