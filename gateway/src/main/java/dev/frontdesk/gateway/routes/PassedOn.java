package dev.frontdesk.gateway.routes;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.coyote.CloseNowException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** An answer of a service on its way to the caller; each piece of a live stream at once. */
final class PassedOn implements ServerResponse {

    private static final Logger LOG = LoggerFactory.getLogger(PassedOn.class);
    private static final int PIECE = 8192;

    private final HttpStatusCode status;
    private final HttpHeaders headers = new HttpHeaders();
    private final HttpUriRequestBase outgoing;
    private final ClassicHttpResponse answer;

    PassedOn(HttpStatusCode status, HttpUriRequestBase outgoing, ClassicHttpResponse answer) {
        this.status = status;
        this.outgoing = outgoing;
        this.answer = answer;
    }

    @Override
    public HttpStatusCode statusCode() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        response.setStatus(status.value());
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        var whole = false;
        try {
            copyTo(response);
            whole = true;
        } finally {
            end(whole);
        }
        return null;
    }

    /** Closing alone would first read the rest, and the rest of a live stream never ends. */
    private void end(boolean whole) {
        if (!whole) {
            outgoing.abort();
        }
        try {
            answer.close();
        } catch (IOException alreadyBroken) {
            LOG.debug("A connection to a service was already broken", alreadyBroken);
        }
    }

    private void copyTo(HttpServletResponse response) throws IOException {
        var entity = answer.getEntity();
        if (entity == null) {
            return;
        }
        var live = MediaType.TEXT_EVENT_STREAM.equalsTypeAndSubtype(headers.getContentType());
        if (live) {
            // The browser counts the stream as open from the header on, not from the first event.
            response.flushBuffer();
        }
        copy(entity.getContent(), response.getOutputStream(), live);
    }

    private static void copy(InputStream in, OutputStream out, boolean live) throws IOException {
        var piece = new byte[PIECE];
        for (var read = read(in, piece); read >= 0; read = read(in, piece)) {
            out.write(piece, 0, read);
            if (live) {
                out.flush();
            }
        }
    }

    private static int read(InputStream in, byte[] piece) throws IOException {
        try {
            return in.read(piece);
        } catch (IOException broken) {
            LOG.info("A service broke off its answer: {}", broken.getClass().getSimpleName());
            // Cuts the connection, so that the caller does not take half an answer for a whole one.
            throw new CloseNowException("A service broke off its answer", broken);
        }
    }
}
