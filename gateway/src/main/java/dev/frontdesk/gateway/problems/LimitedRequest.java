package dev.frontdesk.gateway.problems;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;

/** Counts the bytes of the body and the time it takes while it is passed on, so that nothing has to be held in memory. */
final class LimitedRequest extends HttpServletRequestWrapper {

    /** Slower than the slowest line of an office. */
    private static final int BYTES_A_SECOND = 16 * 1024;

    private final long limit;
    private final Duration within;
    private @Nullable ServletInputStream counted;

    /** @param limit bytes @param within so long it may take, and a second more for each {@link #BYTES_A_SECOND} */
    LimitedRequest(HttpServletRequest request, long limit, Duration within) {
        super(request);
        this.limit = limit;
        this.within = within;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (counted == null) {
            counted = new CountedStream(super.getInputStream(), limit, within);
        }
        return counted;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream from;
        private final long limit;
        private final long began = System.nanoTime();
        private final Duration within;
        private long came;

        CountedStream(ServletInputStream from, long limit, Duration within) {
            this.from = from;
            this.limit = limit;
            this.within = within;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = next(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private int next(byte[] bytes, int offset, int length) throws IOException {
            try {
                return from.read(bytes, offset, length);
            } catch (ClientAbortException gone) {
                if (gone.getCause() instanceof SocketTimeoutException) {
                    // Still there, perhaps, and only slow: nothing was done, and the same may be sent again.
                    throw tooSlow();
                }
                throw gone;
            } catch (BadRequestException malformed) {
                // Chunks that are none: whoever sent them still waits for an answer.
                throw Refusal.of(400, "request-malformed").asException();
            }
        }

        private void count(int read) throws BodyTooLargeException {
            came += read;
            if (came > limit) {
                throw new BodyTooLargeException();
            }
            if (read > 0 && System.nanoTime() - began > allowed().toNanos()) {
                throw tooSlow();
            }
        }

        private Duration allowed() {
            return within.plusSeconds(came / BYTES_A_SECOND);
        }

        private static RefusedException tooSlow() {
            return Refusal.of(408, "request-too-slow").asException();
        }

        @Override
        public boolean isFinished() {
            return from.isFinished();
        }

        @Override
        public boolean isReady() {
            return from.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            from.setReadListener(listener);
        }
    }
}
