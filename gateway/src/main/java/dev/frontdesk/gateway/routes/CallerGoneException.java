package dev.frontdesk.gateway.routes;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The caller left while sending, or sent what cannot be read. */
final class CallerGoneException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    CallerGoneException(IOException cause) {
        super(cause);
    }
}
