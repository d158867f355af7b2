package dev.frontdesk.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One use of an {@code Idempotency-Key}: whose it is, and for which request.
 *
 * @param fingerprint SHA-256 of method, path, query and body; the body itself is not kept
 */
record Use(String account, String site, String key, byte[] fingerprint) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /** @throws BadInput {@code key-missing} or {@code key-malformed} */
    static Use of(HttpServletRequest request, Actor actor, byte[] body) {
        var key = request.getHeader(HEADER);
        if (key == null || key.isBlank()) {
            throw new BadInput("key-missing", HEADER);
        }
        if (!VISIBLE.matcher(key).matches()) {
            throw new BadInput("key-malformed", HEADER);
        }
        return new Use(actor.account(), actor.site(), key, fingerprint(request, body));
    }

    private static byte[] fingerprint(HttpServletRequest request, byte[] body) {
        var sha = sha256();
        var line = "%s\n%s\n%s\n"
                .formatted(
                        request.getMethod(),
                        request.getRequestURI(),
                        Objects.requireNonNullElse(request.getQueryString(), ""));
        sha.update(line.getBytes(UTF_8));
        return sha.digest(body);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
