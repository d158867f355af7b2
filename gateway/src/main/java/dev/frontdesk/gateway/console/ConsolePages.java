package dev.frontdesk.gateway.console;

import dev.frontdesk.gateway.problems.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * One page for every address of the console, and its parts. Scripts run from this origin alone, and none that stands in
 * the page; styles made in the browser carry the nonce of this one answer.
 */
@RestController
class ConsolePages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final SecureRandom random = new SecureRandom();

    @GetMapping("/")
    ResponseEntity<Void> root() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/console/")
                .build();
    }

    @GetMapping({"/console", "/console/**"})
    ResponseEntity<String> page() throws IOException {
        var page = existing("index.html");
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var nonce = HexFormat.of().formatHex(bytes);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", policy(nonce))
                .header("Referrer-Policy", "no-referrer")
                .header("Permissions-Policy", "geolocation=(), microphone=(), payment=()")
                .body(page.getContentAsString(StandardCharsets.UTF_8).replace("{{nonce}}", nonce));
    }

    /** Their names change with their content. */
    @GetMapping("/console/assets/{name:[A-Za-z0-9._-]+}")
    ResponseEntity<Resource> asset(@PathVariable("name") String name) {
        return part(
                "assets/" + name, CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
    }

    @GetMapping("/console/{name:[a-z-]+\\.(?:svg|js|webmanifest)}")
    ResponseEntity<Resource> named(@PathVariable("name") String name) {
        return part(name, CacheControl.noCache());
    }

    private static ResponseEntity<Resource> part(String path, CacheControl kept) {
        var type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return ResponseEntity.ok().contentType(type).cacheControl(kept).body(existing(path));
    }

    private static Resource existing(String path) {
        var resource = new ClassPathResource("console/" + path);
        if (!resource.exists()) {
            throw Refusal.notFound().asException();
        }
        return resource;
    }

    private static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' 'nonce-" + nonce + "'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'",
                "worker-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
