package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.problems.BodyTooLargeException;
import dev.frontdesk.gateway.problems.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;

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
        } catch (ClientAbortException gone) {
            if (gone.getCause() instanceof SocketTimeoutException) {
                // Still there, perhaps, and only slow: nothing was done, and the same may be sent again.
                throw Refusal.of(408, "request-too-slow").asException();
            }
            throw new CallerGoneException(gone);
        } catch (BadRequestException malformed) {
            // Chunks that are none: whoever sent them still waits for an answer.
            throw Refusal.of(400, "request-malformed").asException();
        } catch (IOException broken) {
            throw new CallerGoneException(broken);
        }
    }
}
