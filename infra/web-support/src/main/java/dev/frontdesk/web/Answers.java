package dev.frontdesk.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.axon.Done;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/** How a command is answered: the id, the version, and the version once more as a strong {@code ETag}. */
public final class Answers {

    private static final String PERSONAL = Answers.class.getName() + ".personal";

    private Answers() {}

    /**
     * @param id the aggregate the command went to
     * @param version of that aggregate; an edit sends it back in {@code If-Match}
     */
    public record Answer(String id, long version) {}

    /** 201, with {@code Location}: below the address of a {@code POST}, the address itself of a {@code PUT}. */
    public static ResponseEntity<Answer> created(String id, Done done) {
        var answer = ResponseEntity.status(HttpStatus.CREATED).eTag(Versions.tag(done.version()));
        var location = locationOf(id);
        if (location != null) {
            answer.location(location);
        }
        return answer.body(new Answer(id, done.version()));
    }

    /** 200. */
    public static ResponseEntity<Answer> done(String id, Done done) {
        return ResponseEntity.ok().eTag(Versions.tag(done.version())).body(new Answer(id, done.version()));
    }

    /** 200 with what was asked for and its version; a {@code GET} with this {@code If-None-Match} gets 304. */
    public static <T> ResponseEntity<T> at(long version, T body) {
        return ResponseEntity.ok().eTag(Versions.tag(version)).body(body);
    }

    /**
     * 200 with personal data of somebody. It leaves with the commit and is not kept as the answer to its key: a retry runs
     * the command again, so an id in the request must make that harmless.
     */
    public static <T> ResponseEntity<T> personal(T body) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            attributes.getRequest().setAttribute(PERSONAL, true);
        }
        return ResponseEntity.ok(body);
    }

    /** Is this request's answer one that may be kept nowhere? */
    public static boolean isPersonal(HttpServletRequest request) {
        return request.getAttribute(PERSONAL) != null;
    }

    private static @Nullable URI locationOf(String id) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return null;
        }
        var request = attributes.getRequest();
        var path = request.getRequestURI();
        return URI.create(
                request.getMethod().equals("POST") ? path + "/" + UriUtils.encodePathSegment(id, UTF_8) : path);
    }
}
