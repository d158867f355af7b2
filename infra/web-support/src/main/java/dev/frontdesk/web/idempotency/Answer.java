package dev.frontdesk.web.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request was answered with; sent only when its transaction has committed. */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    static final String CONTENT_TYPE = "Content-Type";
    static final String ETAG = "ETag";
    static final String LOCATION = "Location";

    /** An answer from the table; the rest of the headers belonged to the first request. */
    static Answer again(
            int status, @Nullable String contentType, @Nullable String etag, @Nullable String location, byte[] body) {
        var headers = new LinkedHashMap<String, List<String>>();
        put(headers, CONTENT_TYPE, contentType);
        put(headers, ETAG, etag);
        put(headers, LOCATION, location);
        headers.put("Idempotency-Replayed", List.of("true"));
        return new Answer(status, headers, body);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    @Nullable
    String header(String name) {
        var values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach((name, values) -> {
            response.setHeader(name, values.getFirst());
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private static void put(Map<String, List<String>> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, List.of(value));
        }
    }
}
