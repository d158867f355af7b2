package dev.frontdesk.gateway.together;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.gateway.problems.Correlation;
import dev.frontdesk.gateway.routes.Passage;
import dev.frontdesk.gateway.routes.ServiceReads;
import dev.frontdesk.gateway.routes.ServiceReads.Found;
import dev.frontdesk.gateway.routes.ServiceReads.InNameOf;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Today at the desk, from all services at once. */
@RestController
class TodayController {

    /** As many as a screen shows; the list itself is in the service. */
    private static final int MOST = 50;

    /**
     * One part of the screen.
     *
     * @param state present or missing
     * @param service that has it
     * @param reason why it is missing: unavailable, role-missing or not-offered
     * @param items as the service lists them
     * @param more whether the service has more than these
     */
    record PartOfDay(
            String state,
            String service,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode items,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean more) {

        static PartOfDay of(Section section, Found found) {
            var service = section.part().service();
            return switch (found) {
                case Found.Present(JsonNode body) ->
                    new PartOfDay(
                            "present",
                            service,
                            null,
                            body.path("items"),
                            body.path("next").isString());
                case Found.Missing(String reason) -> new PartOfDay("missing", service, reason, null, null);
            };
        }
    }

    record Today(String site, Instant at, Map<String, PartOfDay> parts) {}

    private final ServiceReads reads;

    TodayController(ServiceReads reads) {
        this.reads = reads;
    }

    @GetMapping("/api/v1/today")
    Today today(HttpServletRequest request) throws InterruptedException, ExecutionException {
        var passage = Passage.of(request).orElseThrow();
        var name = new InNameOf(passage, request.getHeader("Accept-Language"), Correlation.of(request));
        var asked = new EnumMap<Section, Future<Found>>(Section.class);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var section : Section.values()) {
                var path = section.path() + (section.path().contains("?") ? "&" : "?") + "limit=" + MOST;
                asked.put(section, threads.submit(() -> reads.get(section.part(), path, name)));
            }
        }
        var parts = new LinkedHashMap<String, PartOfDay>();
        for (var one : asked.entrySet()) {
            var word = one.getKey().name().toLowerCase(Locale.ROOT);
            parts.put(word, PartOfDay.of(one.getKey(), one.getValue().get()));
        }
        return new Today(passage.site(), Instant.now(), parts);
    }
}
