package dev.frontdesk.gateway.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.gateway.audit.Auditors.Said;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.routes.Part;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Questions whose answer lies in several services. Each can be asked as of a moment and as known at a moment, names the
 * events behind every line, and says which service is missing.
 */
@RestController
class QuestionController {

    private static final Pattern ID = Pattern.compile("[a-z]+-[A-Za-z0-9-]{1,60}");

    /** Each part of a call that concerns an extension has one. */
    private static final String EXTENSION = "extension";

    private final Auditors auditors;

    QuestionController(Auditors auditors) {
        this.auditors = auditors;
    }

    /** @param service that knows it */
    record Line(String service, JsonNode item) {}

    /** @param missing services that did not answer: what they know is not here */
    record Lines(List<Line> items, List<String> missing) {}

    /** I5. Calls, visits, items and promises of one person in one list, the newest first. */
    @GetMapping("/api/v1/persons/{personId}/thread")
    ResponseEntity<?> thread(@PathVariable String personId, HttpServletRequest request) {
        var person = id(personId, "personId");
        var said = auditors.ask(Part.services(), _ -> "/threads/" + person + Moments.of(request), request);
        return lines(
                said, "items", Comparator.comparing(QuestionController::lastAt).reversed());
    }

    /** What was promised to a person, in order of time; the person of a number is found first. */
    @GetMapping("/api/v1/audit/persons/{personId}/promises")
    ResponseEntity<?> promises(@PathVariable String personId, HttpServletRequest request) {
        var person = id(personId, "personId");
        var said = auditors.ask(Part.services(), _ -> "/promises/" + person + Moments.of(request), request);
        return lines(
                said,
                "items",
                Comparator.comparing(line -> line.item().path("madeAt").asString()));
    }

    /** I2. Who was on site: visitors, couriers and staff, each with the event that decides it. */
    @GetMapping("/api/v1/audit/on-site")
    ResponseEntity<?> onSite(HttpServletRequest request) {
        var said = auditors.askAt(List.of(Part.VISITOR), _ -> "/api/v1/visits/on-site" + Moments.of(request), request);
        return lines(
                said,
                "items",
                Comparator.comparing(line -> line.item().at("/row/since").asString()));
    }

    /** I13. Who saw how a member of staff, or somebody outside, can be reached. */
    @GetMapping("/api/v1/audit/contacts/{contactId}/reveals")
    ResponseEntity<?> reveals(@PathVariable String contactId, HttpServletRequest request) {
        var contact = id(contactId, "contactId");
        return contact.startsWith("person-")
                ? lines(
                        auditors.askAt(List.of(Part.DIRECTORY), _ -> "/api/v1/persons/" + contact + "/sights", request),
                        "sights",
                        Comparator.comparing(line -> line.item().path("at").asString()))
                : lines(
                        auditors.ask(
                                List.of(Part.DIRECTORY),
                                _ -> "/events?limit=200&name=Disclosure.ContactRevealed&about=" + contact
                                        + Moments.of(request).replace('?', '&'),
                                request),
                        "items",
                        Comparator.comparing(
                                line -> line.item().path("occurredAt").asString()));
    }

    /**
     * What a call did at an extension, and what the table of that moment said of it.
     *
     * @param at when it happened
     * @param event stored name
     * @param issue of the table that was valid and known then; null where there was none, or it is missing
     * @param entry of that table for the extension; null where it has none
     */
    record Tried(
            String at,
            String event,
            String eventId,
            String extension,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            JsonNode issue,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            JsonNode entry) {}

    /** @param missing services that did not answer */
    record CallAndTable(String callId, List<Tried> steps, List<String> missing) {}

    /** I7. Which extension table was valid, and known, at each step of a call. */
    @GetMapping("/api/v1/audit/calls/{callId}/extension-table")
    ResponseEntity<?> table(@PathVariable String callId, HttpServletRequest request) {
        var call = id(callId, "callId");
        var said = auditors.ask(List.of(Part.CALL), _ -> "/history/" + call + Moments.of(request), request);
        var refused = AuditController.refusal(said);
        if (refused.isPresent()) {
            return refused.get();
        }
        var missing = new EnumMap<Part, Said>(Part.class);
        missing.putAll(said);
        var steps = new ArrayList<Tried>();
        for (var step : history(said)) {
            var event = step.path("event");
            var extension = event.path("data").path(EXTENSION).asString("");
            if (!extension.isEmpty()) {
                steps.add(tried(event, extension, missing, request));
            }
        }
        return ResponseEntity.ok(new CallAndTable(callId, steps, missing(missing)));
    }

    private Tried tried(JsonNode event, String extension, Map<Part, Said> asked, HttpServletRequest request) {
        var at = event.path("occurredAt").asString();
        var moment = Moments.encoded(at);
        var said = auditors.askAt(
                Part.DIRECTORY,
                "/api/v1/extension-table?asOf=" + moment + "&knownAt=" + moment + "&extension="
                        + Moments.encoded(extension),
                request);
        if (!said.unknown()) {
            asked.merge(Part.DIRECTORY, said, (before, now) -> before.answered() ? now : before);
        }
        var issue = said.answered() ? said.body().path("issue") : null;
        var entry = issue == null
                ? null
                : said.body().path("items").valueStream().findFirst().orElse(null);
        return new Tried(
                at, event.path("name").asString(), event.path("eventId").asString(), extension, issue, entry);
    }

    private static List<JsonNode> history(Map<Part, Said> said) {
        var call = Objects.requireNonNull(said.get(Part.CALL));
        return call.answered() ? call.body().path("steps").valueStream().toList() : List.of();
    }

    private static ResponseEntity<?> lines(Map<Part, Said> said, String list, Comparator<Line> order) {
        return AuditController.refusal(said).orElseGet(() -> {
            var lines = said.entrySet().stream()
                    .filter(one -> one.getValue().answered())
                    .flatMap(one -> one.getValue()
                            .body()
                            .path(list)
                            .valueStream()
                            .map(item -> new Line(one.getKey().service(), item)))
                    .sorted(order)
                    .toList();
            return ResponseEntity.ok(new Lines(lines, missing(said)));
        });
    }

    private static List<String> missing(Map<Part, Said> said) {
        return said.entrySet().stream()
                .filter(one -> !one.getValue().answered())
                .map(one -> one.getKey().service())
                .toList();
    }

    private static String lastAt(Line line) {
        return line.item().path("lastAt").asString();
    }

    private static String id(String text, String field) {
        if (!ID.matcher(text).matches()) {
            throw Refusal.badInput("id-malformed", field).asException();
        }
        return text;
    }
}
