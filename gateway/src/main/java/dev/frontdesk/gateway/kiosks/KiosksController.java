package dev.frontdesk.gateway.kiosks;

import dev.frontdesk.gateway.callers.Kiosks;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.routes.Passage;
import dev.frontdesk.gateway.sessions.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Kiosks of a site, for its admin. */
@RestController
class KiosksController {

    record Form(@Nullable String name) {}

    /** @param code only in the answer that made it; typed at the kiosk within ten minutes */
    record Made(Kiosks.Kiosk kiosk, String code) {}

    record Everything(List<Kiosks.Kiosk> items) {}

    private static final Pattern ID =
            Pattern.compile("kiosk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);
    private static final int LONGEST_NAME = 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Kiosks kiosks;
    private final SignedIn signedIn;

    KiosksController(Kiosks kiosks, SignedIn signedIn) {
        this.kiosks = kiosks;
        this.signedIn = signedIn;
    }

    @GetMapping("/api/v1/kiosks")
    Everything all(HttpServletRequest request) {
        return new Everything(kiosks.at(passage(request).site()));
    }

    /** Makes a kiosk, or another code for one that was not paired yet; the code before stops working. */
    @PutMapping("/api/v1/kiosks/{kioskId}")
    ResponseEntity<Made> put(HttpServletRequest request, @PathVariable String kioskId, @RequestBody Form form) {
        if (!ID.matcher(kioskId).matches()) {
            throw Refusal.badInput("id-malformed", "kioskId").asException();
        }
        if (form.name() == null || form.name().isBlank()) {
            throw Refusal.badInput("text-missing", "name").asException();
        }
        if (form.name().length() > LONGEST_NAME) {
            throw Refusal.badInput("text-too-long", "name").asException();
        }
        var passage = passage(request);
        var code = "%08d".formatted(RANDOM.nextInt(100_000_000));
        var until = Instant.now().plus(CODE_LIFE);
        var waiting = kiosks.put(
                new Kiosks.Wanted(kioskId, passage.site(), form.name().strip()),
                code,
                until,
                passage.caller().name());
        if (!waiting) {
            throw Refusal.of(409, "kiosk-paired").asException();
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(new Made(find(kioskId, passage.site()), code));
    }

    /** Its session ends at once, and it can never come back: make another one. */
    @PostMapping("/api/v1/kiosks/{kioskId}/revocation")
    Kiosks.Kiosk revoke(HttpServletRequest request, @PathVariable String kioskId) {
        var passage = passage(request);
        if (!kiosks.revoke(kioskId, passage.site(), passage.caller().name())) {
            throw Refusal.notFound().asException();
        }
        signedIn.endAll(kioskId, "");
        return find(kioskId, passage.site());
    }

    private Kiosks.Kiosk find(String id, String site) {
        return kiosks.find(id, site).orElseThrow(() -> Refusal.notFound().asException());
    }

    private static Passage passage(HttpServletRequest request) {
        return Passage.of(request).orElseThrow();
    }
}
