package dev.frontdesk.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.StringUtils;

/** Reads a form under the limits of every body; the container itself would wait for each of its bytes anew. */
final class FormRequest extends HttpServletRequestWrapper {

    private static final FormHttpMessageConverter FORMS = new FormHttpMessageConverter();

    private @Nullable Map<String, String[]> fields;

    /** @param limited whose body is counted */
    FormRequest(LimitedRequest limited) {
        super(limited);
    }

    static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var known = fields;
        if (known == null) {
            known = Collections.unmodifiableMap(read());
            fields = known;
        }
        return known;
    }

    /** What stands in the address comes first; the container reads no body that is read already. */
    private Map<String, String[]> read() {
        try {
            var form = FORMS.read(null, new Body(this));
            var all = new LinkedHashMap<>(super.getParameterMap());
            form.forEach((name, values) ->
                    all.merge(name, values.toArray(String[]::new), StringUtils::concatenateStringArrays));
            return all;
        } catch (BodyTooLargeException tooLarge) {
            throw Refusal.tooLarge(BodyLimit.FORM_LIMIT).asException();
        } catch (IOException | IllegalArgumentException | HttpMessageNotReadableException malformed) {
            throw Refusal.of(400, "request-malformed").asException();
        }
    }

    private record Body(HttpServletRequest request) implements HttpInputMessage {

        @Override
        public InputStream getBody() throws IOException {
            return request.getInputStream();
        }

        @Override
        public HttpHeaders getHeaders() {
            return new ServletServerHttpRequest(request).getHeaders();
        }
    }
}
