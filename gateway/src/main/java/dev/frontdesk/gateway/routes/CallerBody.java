package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.problems.BodyTooLargeException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body that the caller sends. When it breaks, that is not the fault of the service it is passed on to. */
final class CallerBody extends FilterInputStream {

    CallerBody(InputStream from) {
        super(from);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (BodyTooLargeException tooLarge) {
            throw tooLarge;
        } catch (IOException broken) {
            throw new CallerGoneException(broken);
        }
    }
}
