import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Answers questions from exported event chains with nothing but a JDK; shares no code with the suite. One question a line
 * on the standard input, with the moment it is asked as of and the one it is known at (ISO, or now); an answer is lines of
 * ids, the newest fact behind each, and ends with a full stop on a line of its own. Check the chains first (VerifyChain).
 */
public final class AskChain {

    /** @param sequence of the aggregate @param data what the event says */
    private record Event(
            String id,
            String aggregate,
            long sequence,
            String name,
            Instant occurredAt,
            Instant recordedAt,
            Map<String, Object> data) {

        String text(String field) {
            return Objects.toString(data.get(field), "");
        }

        Instant moment(String field) {
            return Instant.parse(text(field));
        }
    }

    private final List<Event> events = new ArrayList<>();
    private Instant asOf = Instant.MAX;
    private Instant knownAt = Instant.MAX;

    public static void main(String[] files) throws Exception {
        var it = new AskChain();
        for (var file : files) {
            try (var lines = Files.lines(Path.of(file))) {
                lines.filter(line -> line.contains("\"payload\":")).forEach(it::read);
            }
        }
        var in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            it.answer(line.strip().split(" +")).forEach(System.out::println);
            System.out.println(".");
        }
    }

    private void read(String line) {
        var event = object(line);
        var data = object((String) event.get("payload"));
        var recordedAt = Instant.parse((String) event.get("recordedAt"));
        var occurredAt = data.get("occurredAt") instanceof String text ? Instant.parse(text) : recordedAt;
        events.add(new Event(
                (String) event.get("eventId"),
                (String) event.get("aggregateId"),
                Long.parseLong(event.get("sequence").toString()),
                (String) event.get("name"),
                occurredAt,
                recordedAt,
                data));
    }

    private List<String> answer(String[] asked) {
        asOf = asked[asked.length - 2].equals("now") ? Instant.now() : moment(asked[asked.length - 2]);
        knownAt = moment(asked[asked.length - 1]);
        return switch (asked[0]) {
            case "on-site" -> onSite();
            case "promises" -> promises(asked[1]);
            case "thread" -> thread(asked[1]);
            case "reveals" -> reveals(asked[1]);
            default -> throw new IllegalArgumentException("on-site, promises, thread or reveals, not " + asked[0]);
        };
    }

    private static Instant moment(String text) {
        return text.equals("now") ? Instant.MAX : Instant.parse(text);
    }

    private boolean known(Event event) {
        return !event.recordedAt().isAfter(knownAt);
    }

    private boolean happened(Event event) {
        return known(event) && !event.occurredAt().isAfter(asOf);
    }

    private Map<String, List<Event>> stories() {
        var stories = new LinkedHashMap<String, List<Event>>();
        events.stream()
                .sorted(Comparator.comparingLong(Event::sequence))
                .forEach(event -> stories.computeIfAbsent(event.aggregate(), _ -> new ArrayList<>())
                        .add(event));
        return stories;
    }

    /** Of every visit the arrival, the last break and the departure that were known; the last word on each counts. */
    private List<String> onSite() {
        var here = new ArrayList<String>();
        stories().forEach((visit, story) -> {
            Instant arrived = null;
            Instant left = Instant.MAX;
            Event away = null;
            for (var event : story) {
                if (!known(event)) {
                    continue;
                }
                switch (event.name()) {
                    case "Visit.VisitorArrived" -> arrived = event.occurredAt();
                    case "Visit.EntryCorrected" ->
                        arrived = event.text("field").equals("arrivedAt") ? event.moment("newValue") : arrived;
                    case "Visit.VisitorDeparted", "Visit.VisitorTurnedAway" -> left = event.occurredAt();
                    case "Visit.DepartureInferred" -> left = event.moment("notAfter");
                    case "Visit.DepartureCorrected" -> left = event.moment("departedAt");
                    case "Visit.VisitorOnBreak", "Visit.VisitorReturned" ->
                        away = happened(event)
                                        && (away == null || !event.occurredAt().isBefore(away.occurredAt()))
                                ? event
                                : away;
                    default -> {}
                }
            }
            var there = arrived != null && !arrived.isAfter(asOf) && left.isAfter(asOf);
            if (there && (away == null || away.name().endsWith("Returned"))) {
                here.add(visit + " " + arrived);
            }
        });
        return here;
    }

    private record Duty(String made, String due, List<String> kept, String released) {}

    private static final List<Duty> DUTIES = List.of(
            new Duty(
                    "CallbackPromise.CallbackPromised",
                    "dueAt",
                    List.of("CallbackPromise.CallbackKept"),
                    "CallbackPromise.CallbackReleased"),
            new Duty("PhoneMessage.MessageTaken", "relayDueAt", List.of("PhoneMessage.MessageReadBackConfirmed"), ""),
            new Duty("Visit.MessageLeftForHost", "dueAt", List.of("Visit.HostReplied"), "Visit.ReplyReleased"));

    /** S9, S98, S114. What was promised to a person, and what had become of it. */
    private List<String> promises(String person) {
        var now = List.of(Instant.now(), asOf, knownAt).stream()
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var lines = new ArrayList<Map.Entry<Instant, String>>();
        stories().forEach((thing, story) -> {
            for (var duty : DUTIES) {
                var made = first(story, List.of(duty.made()));
                if (made == null || story.stream().noneMatch(event -> names(event.data(), person))) {
                    continue;
                }
                var kept = first(story, duty.kept());
                var released = first(story, List.of(duty.released()));
                var due = made.moment(duty.due());
                var state = kept != null
                        ? kept.occurredAt().isAfter(due) ? "broken" : "kept"
                        : released != null ? "released" : now.isAfter(due) ? "broken" : "open";
                lines.add(Map.entry(made.occurredAt(), thing + " " + state + " " + made.id()));
            }
        });
        return lines.stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private Event first(List<Event> story, List<String> names) {
        return story.stream()
                .filter(event -> names.contains(event.name()) && happened(event))
                .findFirst()
                .orElse(null);
    }

    /** Every thing in which a person is named, in the order in which they began. */
    private List<String> thread(String person) {
        var lines = new ArrayList<Map.Entry<Instant, String>>();
        stories().forEach((thing, story) -> {
            var told = story.stream().filter(this::happened).toList();
            if (told.stream().anyMatch(event -> names(event.data(), person))) {
                lines.add(Map.entry(
                        told.getFirst().occurredAt(),
                        thing + " " + told.getLast().id()));
            }
        });
        return lines.stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** S89, S105. Who was shown how to reach a member of staff. */
    private List<String> reveals(String staff) {
        return events.stream()
                .filter(event -> event.name().equals("Disclosure.ContactRevealed") && happened(event))
                .filter(event -> event.text("staffId").equals(staff))
                .sorted(Comparator.comparing(Event::occurredAt))
                .map(event -> event.aggregate() + " " + event.text("clerk") + " " + event.text("about"))
                .toList();
    }

    private static boolean names(Object part, String id) {
        return switch (part) {
            case Map<?, ?> fields -> fields.values().stream().anyMatch(value -> names(value, id));
            case List<?> list -> list.stream().anyMatch(value -> names(value, id));
            case String text -> text.equals(id);
            case null, default -> false;
        };
    }

    // JSON, as little of it as there is in a chain.

    private String json = "";
    private int at;

    @SuppressWarnings("unchecked")
    private Map<String, Object> object(String text) {
        json = text;
        at = 0;
        return value() instanceof Map<?, ?> fields ? (Map<String, Object>) fields : Map.of();
    }

    private Object value() {
        blanks();
        return switch (json.charAt(at)) {
            case '{' -> fields();
            case '[' -> list();
            case '"' -> text();
            default -> word();
        };
    }

    private Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        at++;
        while (next() != '}') {
            var name = text();
            next();
            at++;
            fields.put(name, value());
            at += next() == ',' ? 1 : 0;
        }
        at++;
        return fields;
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        at++;
        while (next() != ']') {
            list.add(value());
            at += next() == ',' ? 1 : 0;
        }
        at++;
        return list;
    }

    private String text() {
        var from = ++at;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return unescaped(json.substring(from, at++));
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder();
        for (int n = 0; n < text.length(); n++) {
            var sign = text.charAt(n);
            if (sign != '\\') {
                plain.append(sign);
                continue;
            }
            sign = text.charAt(++n);
            switch (sign) {
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'r' -> plain.append('\r');
                case 'b' -> plain.append('\b');
                case 'f' -> plain.append('\f');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text.substring(n + 1, n + 5), 16));
                    n += 4;
                }
                default -> plain.append(sign);
            }
        }
        return plain.toString();
    }

    private Object word() {
        var from = at;
        while (at < json.length() && ",]} \n".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        var word = json.substring(from, at);
        return word.equals("null") ? null : word;
    }

    private char next() {
        blanks();
        return json.charAt(at);
    }

    private void blanks() {
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
    }
}
