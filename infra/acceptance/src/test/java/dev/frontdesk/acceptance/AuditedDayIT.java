package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.local.Checkout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * One day of one caller over all four services, in a few seconds. The answers below were written by hand; they are asked
 * as of each moment, as known then and as known now, before and after every view was made anew, and of the exported
 * chains by a program that shares nothing with the suite.
 */
class AuditedDayIT {

    private static final List<String> SERVICES =
            List.of("call-service", "visitor-service", "mailroom-service", "directory-service");

    /** Moment; on site as known then; on site as known now; promises; things of the caller; reveals; table of a call. */
    private static final String EXPECTED = """
        0 before everything       | -     | -     | -                           | -                                           | 0
        1 called, all busy        | -     | -     | promise open                | call promise                                | 0
        2 left a message          | -     | -     | promise open, message open  | call promise message                        | 0
        3 came in                 | visit | visit | promise open, message open  | call promise message visit                  | 0
        4 went at once, unseen    | visit | -     | promise open, message open  | call promise message visit                  | 0
        5 sent a parcel           | visit | -     | promise open, message open  | call promise message visit incoming         | 0
        6 a contact was revealed  | visit | -     | promise open, message open  | call promise message visit incoming         | 1
        7 first table             | visit | -     | promise open, message open  | call promise message visit incoming         | 1
        8 called under it         | visit | -     | promise open, message open  | call promise message visit incoming second  | 1
        9 second table            | visit | -     | promise open, message open  | call promise message visit incoming second  | 1
        10 called under that      | visit | -     | promise open, message open  | call promise message visit incoming second third | 1
        11 promise released       | visit | -     | promise released, message open | call promise message visit incoming second third | 1
        12 the leaving is noted   | -     | -     | promise released, message open | call promise message visit incoming second third | 1
        """;

    private final Client desk = Client.as("receptionist");
    private final Client admin = Client.as("admin");
    private final Client manager = Client.as("manager");
    private final List<Instant> moments = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private final String number = "1361" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final String extension = "7" + ThreadLocalRandom.current().nextInt(100, 999);
    private String person = "";

    @TempDir
    Path folder;

    @Test
    void what_happened_and_what_was_known_when_is_the_same_before_a_rebuild_after_it_and_in_an_export()
            throws Exception {
        theDay();

        assertThat(answers()).isEqualTo(EXPECTED);
        var tables = tables();
        assertThat(tables).containsExactly("Gate one", "Gate two");
        var everything = everything();

        for (var service : SERVICES) {
            assertThat(admin.post("/api/v1/operator/" + service + "/rebuild", Map.of())
                            .status())
                    .isEqualTo(202);
        }
        await().until(() -> SERVICES.stream()
                .noneMatch(service -> admin.get("/api/v1/operator/" + service + "/rebuild")
                        .body()
                        .path("running")
                        .asBoolean(true)));

        assertThat(answers()).as("after every view was made anew").isEqualTo(EXPECTED);
        assertThat(tables()).isEqualTo(tables);
        assertThat(everything()).isEqualTo(everything);
        assertThat(offline())
                .as("by the offline program, of the exported chains")
                .isEqualTo(EXPECTED);
    }

    private void theDay() {
        tick();
        var call = id("call");
        call(call, null);
        done(desk.post("/api/v1/calls/" + call + "/transfers", Map.of("extension", "8211", "outcome", "busy")));
        done(desk.post(
                "/api/v1/promises",
                Map.of(
                        "id",
                        id("promise"),
                        "callId",
                        call,
                        "number",
                        number,
                        "ownerId",
                        "staff-a-lina",
                        "withinSeconds",
                        7200)));
        person = desk.post("/api/v1/persons/find", Map.of("number", number)).text("/personId");
        assertThat(person).startsWith("person-");
        tick();
        done(desk.post(
                "/api/v1/messages",
                Map.of("id", id("message"), "recipientId", "staff-a-zhangwei", "number", number, "text", "请回电")));
        tick();
        var visit = id("visit");
        done(desk.post(
                "/api/v1/visits",
                Map.of(
                        "id",
                        visit,
                        "kind",
                        "customer",
                        "name",
                        "陈先生",
                        "company",
                        "华东贸易",
                        "number",
                        number,
                        "hostId",
                        "staff-a-lina",
                        "noticeVersion",
                        "2026-01")));
        tick();
        var left = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        tick();
        done(desk.post(
                "/api/v1/mail/incoming",
                Map.of(
                        "id",
                        id("incoming"),
                        "kind",
                        "parcel",
                        "carrier",
                        "sf",
                        "itemClass",
                        "ordinary",
                        "recipientId",
                        "staff-a-lina",
                        "senderName",
                        "陈先生",
                        "senderNumber",
                        number,
                        "waybill",
                        "SF0" + number)));
        tick();
        done(admin.put("/api/v1/staff/staff-a-liuyang/private-contact", Map.of("mobile", "13900001111")));
        done(desk.post(
                "/api/v1/staff/staff-a-liuyang/reveals",
                Map.of(
                        "id",
                        "disclosure-" + UUID.randomUUID(),
                        "purpose",
                        "call-back",
                        "about",
                        call,
                        "audience",
                        "inside")));
        tick();
        table("Gate one");
        tick();
        call(id("second"), extension);
        tick();
        table("Gate two");
        tick();
        call(id("third"), extension);
        tick();
        done(desk.post("/api/v1/promises/" + words.get("promise") + "/release", Map.of("reason", "caller-declines")));
        tick();
        done(desk.post(
                "/api/v1/visits/" + visit + "/departure", Map.of("provenance", "observed", "at", left.toString())));
        tick();
        assertThat(moments).hasSize(13);
    }

    /** Clocks tell milliseconds apart; what comes before a moment was recorded before it. */
    private void tick() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(60));
        moments.add(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(60));
    }

    private String id(String word) {
        var prefix = word.equals("second") || word.equals("third") ? "call" : word;
        var id = prefix + "-" + UUID.randomUUID();
        words.put(word, id);
        return id;
    }

    private void call(String id, String through) {
        done(desk.post(
                "/api/v1/calls",
                Map.of(
                        "id",
                        id,
                        "number",
                        number,
                        "callerName",
                        "陈先生",
                        "kind",
                        "overflow",
                        "ringingAt",
                        Instant.now().toString(),
                        "answeredAt",
                        Instant.now().toString())));
        if (through != null) {
            done(desk.post("/api/v1/calls/" + id + "/transfers", Map.of("extension", through, "outcome", "busy")));
        }
    }

    private void table(String role) {
        if (words.containsKey("second")) {
            done(admin.post("/api/v1/extensions/" + extension + "/release", Map.of()));
        }
        done(admin.put("/api/v1/extensions/" + extension, Map.of("role", Map.of("zh", role, "en", role))));
        await().until(() -> {
            done(desk.post("/api/v1/extension-table/issues", Map.of()));
            return desk.get("/api/v1/extension-table?extension=" + extension)
                    .body()
                    .toString()
                    .contains(role);
        });
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isIn(200, 201);
    }

    private String answers() {
        var lines = new StringBuilder();
        for (int n = 0; n < moments.size(); n++) {
            var at = moments.get(n);
            lines.append(line(
                    n,
                    onSite("?asOf=" + at + "&knownAt=" + at),
                    onSite("?asOf=" + at),
                    promises("?asOf=" + at + "&knownAt=" + at),
                    things("?asOf=" + at),
                    reveals("?asOf=" + at)));
        }
        return lines.toString();
    }

    /** In the form of what was written by hand. */
    private static String line(int n, String then, String now, String promises, String things, long reveals) {
        var written = EXPECTED.lines().toList().get(n).split("\\|");
        var cells = Stream.of(then, now, promises, things, "" + reveals).toList();
        var line = new StringBuilder(written[0]);
        for (int cell = 0; cell < cells.size(); cell++) {
            var padded = written[cell + 1].length() - 1;
            line.append("| ").append(cells.get(cell));
            if (cell < cells.size() - 1) {
                line.append(" ".repeat(Math.max(0, padded - cells.get(cell).length())));
            }
        }
        return line + "\n";
    }

    private String onSite(String moment) {
        return named(lines("/api/v1/audit/on-site" + moment)
                .map(line -> line.at("/item/row/id").asString()));
    }

    private String promises(String moment) {
        return orNone(lines("/api/v1/audit/persons/" + person + "/promises" + moment)
                .map(line -> word(line.at("/item/thing").asString()) + " "
                        + line.at("/item/state").asString())
                .collect(Collectors.joining(", ")));
    }

    /** In the order of the day; relays are the directory's own affair. */
    private String things(String moment) {
        return named(lines("/api/v1/persons/" + person + "/thread" + moment)
                .filter(line -> !line.path("service").asString().equals("directory-service"))
                .sorted((one, other) -> one.at("/item/firstAt")
                        .asString()
                        .compareTo(other.at("/item/firstAt").asString()))
                .map(line -> line.at("/item/thing").asString()));
    }

    private long reveals(String moment) {
        return lines("/api/v1/audit/contacts/staff-a-liuyang/reveals" + moment)
                .filter(line -> line.at("/item/data/about").asString().equals(words.get("call")))
                .count();
    }

    private List<String> tables() {
        return Stream.of("second", "third")
                .flatMap(word -> manager.get("/api/v1/audit/calls/" + words.get(word) + "/extension-table")
                        .body()
                        .path("steps")
                        .valueStream())
                .map(step -> step.at("/entry/names/en").asString())
                .distinct()
                .toList();
    }

    /** Whole answers, to be compared with themselves. */
    private String everything() {
        var last = moments.getLast();
        return Stream.of(
                        "/api/v1/audit/persons/" + person + "/promises?asOf=" + last + "&knownAt=" + last,
                        "/api/v1/persons/" + person + "/thread?asOf=" + last + "&knownAt=" + last,
                        "/api/v1/audit/on-site?asOf=" + last + "&knownAt=" + last,
                        "/api/v1/audit/calls/" + words.get("second") + "/extension-table",
                        "/api/v1/audit/events?limit=200&asOf=" + last + "&knownAt=" + last)
                .map(path -> manager.get(path).response().body())
                .collect(Collectors.joining("\n"));
    }

    private Stream<JsonNode> lines(String path) {
        var answer = manager.get(path);
        assertThat(answer.status()).as(path + " " + answer.response().body()).isEqualTo(200);
        assertThat(answer.body().path("missing")).as("missing").isEmpty();
        return answer.body().path("items").valueStream();
    }

    private String named(Stream<String> ids) {
        return orNone(ids.map(this::word).filter(word -> !word.isEmpty()).collect(Collectors.joining(" ")));
    }

    private String word(String id) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "-" : text;
    }

    /** The same questions to {@code infra/verifier/AskChain.java}, which has nothing but the files. */
    private String offline() throws Exception {
        var files = new ArrayList<String>();
        for (var service : SERVICES) {
            var file = folder.resolve(service + ".jsonl");
            Files.writeString(
                    file,
                    manager.get("/api/v1/audit/" + service + "/chain")
                            .response()
                            .body());
            files.add(file.toString());
        }
        assertThat(run("VerifyChain", List.of(files.getFirst()), "")).startsWith("OK: ");
        var questions = moments.stream()
                .flatMap(at -> Stream.of(
                        "on-site %1$s %1$s".formatted(at),
                        "on-site %s now".formatted(at),
                        "promises %2$s %1$s %1$s".formatted(at, person),
                        "thread %2$s %1$s now".formatted(at, person),
                        "reveals staff-a-liuyang %s now".formatted(at)))
                .collect(Collectors.joining("\n"));
        var answers = run("AskChain", files, questions).split("(?m)^\\.\n");
        var lines = new StringBuilder();
        for (int n = 0; n < moments.size(); n++) {
            lines.append(line(
                    n,
                    named(first(answers[5 * n])),
                    named(first(answers[5 * n + 1])),
                    orNone(answers[5 * n + 2]
                            .lines()
                            .map(line -> word(line.split(" ")[0]) + " " + line.split(" ")[1])
                            .collect(Collectors.joining(", "))),
                    named(first(answers[5 * n + 3])),
                    answers[5 * n + 4]
                            .lines()
                            .filter(line -> line.contains(words.get("call")))
                            .count()));
        }
        return lines.toString();
    }

    private static Stream<String> first(String answer) {
        return answer.lines().map(line -> line.split(" ")[0]);
    }

    private static String run(String program, List<String> arguments, String input) throws Exception {
        var command = new ArrayList<>(List.of(
                Checkout.java(),
                Checkout.root().resolve("infra/verifier/" + program + ".java").toString()));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var questions = process.outputWriter(StandardCharsets.UTF_8)) {
            questions.write(input);
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
