package dev.frontdesk.gateway.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.gateway.audit.Auditors.Said;
import dev.frontdesk.gateway.routes.Part;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * S4, S61. The audit of all services at once: {@code about} a person is what was promised to them, {@code about} a member
 * of staff with {@code name=Disclosure.ContactRevealed} is who was told how to reach them.
 */
@RestController
class AuditController {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Set<String> LIMITS =
            Set.of("from", "until", "actor", "name", "rule", "about", "asOf", "knownAt");

    private final Auditors auditors;

    AuditController(Auditors auditors) {
        this.auditors = auditors;
    }

    /** @param service that judged it */
    record Breach(String service, JsonNode breach) {}

    /** @param missing services that did not answer: their rules were not judged */
    record Report(List<Breach> breaches, List<Breach> rules, List<String> missing) {}

    @GetMapping("/api/v1/audit/events")
    ResponseEntity<?> events(
            @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit, HttpServletRequest request) {
        var size = limit == null ? USUAL : Math.clamp(limit, 1, MOST);
        var places = Merged.places(cursor);
        var parts = Part.services().stream()
                .filter(part -> Merged.asked(places.get(part)))
                .toList();
        var limits = limits(request);
        var said = auditors.ask(
                parts,
                part -> "/events?limit=" + size + limits + "&cursor="
                        + Objects.requireNonNullElse(places.get(part), ""),
                request);
        return refusal(said).orElseGet(() -> ResponseEntity.ok(Merged.of(said, places, size)));
    }

    @GetMapping("/api/v1/audit/conformance")
    ResponseEntity<?> conformance(HttpServletRequest request) {
        var limits = limits(request);
        var said = auditors.ask(Part.services(), _ -> "/conformance?" + limits, request);
        return refusal(said).orElseGet(() -> ResponseEntity.ok(report(said)));
    }

    private static Report report(Map<Part, Said> said) {
        var breaches = new ArrayList<>(each(said, "breaches"));
        breaches.sort(Comparator.comparing(one -> one.breach().path("at").asString()));
        var missing = said.entrySet().stream()
                .filter(one -> !one.getValue().answered())
                .map(one -> one.getKey().service())
                .toList();
        return new Report(breaches, each(said, "rules"), missing);
    }

    private static List<Breach> each(Map<Part, Said> said, String list) {
        return said.entrySet().stream()
                .filter(one -> one.getValue().answered())
                .flatMap(one -> one.getValue()
                        .body()
                        .path(list)
                        .valueStream()
                        .map(item -> new Breach(one.getKey().service(), item)))
                .toList();
    }

    /** A question that is wrong in itself is wrong for all; one of them says why. */
    static Optional<ResponseEntity<?>> refusal(Map<Part, Said> said) {
        return said.values().stream()
                .filter(Said::refused)
                .findFirst()
                .<ResponseEntity<?>>map(one -> ResponseEntity.status(one.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(one.body()));
    }

    private static String limits(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(one -> LIMITS.contains(one.getKey()) && !one.getValue()[0].isEmpty())
                .map(one -> "&" + one.getKey() + "=" + URLEncoder.encode(one.getValue()[0], UTF_8))
                .collect(Collectors.joining());
    }
}
