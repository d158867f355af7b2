package dev.frontdesk.gateway.routes;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A service could not be reached or said nothing in time. */
final class ServiceSilentException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    ServiceSilentException(IOException cause) {
        super(cause);
    }
}
