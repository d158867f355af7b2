package dev.frontdesk.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.web.problem.ProblemException;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** A request whose body was read already and can be read again at each attempt. */
final class ReadRequest extends HttpServletRequestWrapper {

    private final ByteArrayInputStream body;

    ReadRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = new ByteArrayInputStream(body);
    }

    /** @throws ProblemException {@code body-too-large} */
    static byte[] bodyOf(HttpServletRequest request, DataSize limit) throws IOException {
        var most = Math.toIntExact(limit.toBytes());
        if (request.getContentLengthLong() > most) {
            throw tooLarge(limit);
        }
        var body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge(limit);
        }
        return body;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Replay(body);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(body, UTF_8));
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public AsyncContext startAsync() {
        throw new IllegalStateException("A command is answered by the thread that has its transaction.");
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
        return startAsync();
    }

    private static ProblemException tooLarge(DataSize limit) {
        return new ProblemException(413, "body-too-large", Map.of("limit", limit.toMegabytes() + " MB"));
    }

    private static final class Replay extends ServletInputStream {

        private final ByteArrayInputStream body;

        Replay(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return body.read(bytes, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is here already.");
        }
    }
}
