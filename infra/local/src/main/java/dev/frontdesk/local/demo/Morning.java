package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.Cast.Member;
import dev.frontdesk.local.demo.Paper.Ink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A full morning of sixty calls of all kinds, half of them at each sample company, by their own routing plans and as fast
 * as the suite goes; some are missed, one is called back, and an owner is told that the line is free; fails when its sums do not add up with the event store.
 */
final class Morning {

    private static final int ANSWERED_EACH = 26;
    private static final int MISSED_EACH = 4;
    private static final int PEOPLE = 8;
    private static final long RELAY_SECONDS = 300;
    private static final int TRIES = 150;
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("MMdd-HHmmss");
    private static final List<String> KINDS = List.of(
            "overflow",
            "extension-unknown",
            "business-enquiry",
            "complaint",
            "solicitation",
            "asking-for-person",
            "other");

    private final Path data;
    private final Path companies;
    private final Paper paper;

    Morning(Path data, Path companies, Paper paper) {
        this.data = data;
        this.companies = companies;
        this.paper = paper;
    }

    /** @throws Trouble when something went wrong or does not add up */
    void run() throws InterruptedException {
        paper.line("");
        paper.line("  一个上午的 60 通来电 · A morning of 60 calls");
        for (var company : List.of("a", "b")) {
            try (var door = new Door(SuiteFolder.address(data))) {
                play(company, door);
            }
        }
    }

    private void play(String company, Door door) throws InterruptedException {
        var began = Instant.now();
        var cast = Cast.of(
                companies.resolve(company + ".json"),
                "m" + company + "-" + LocalDateTime.now().format(TAG),
                RELAY_SECONDS);
        var stage = new Stage(door, data, cast, new Timings());
        stage.furnish();
        var desk = stage.receptionist();
        desk.put("/api/v1/routing-plans/plan-" + cast.site(), plan(company));
        var people = cast.withExtensions().stream().limit(PEOPLE).toList();
        for (var member : people) {
            stage.awaitKnown(desk, member);
        }
        var sums = new MorningSums(began);
        var waiting = waitForFreeLine(desk, people.getLast(), sums);
        missed(desk, people.getFirst(), sums);
        for (int i = 0; i < ANSWERED_EACH; i++) {
            call(desk, people.get(i % people.size()), i, sums);
        }
        toldOfFreeLine(desk, waiting);
        sums.check(stage.admin(), desk);
        var took = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        paper.entry(null, Ink.GREEN, "公司 company " + company.toUpperCase(Locale.ROOT), "%.1f s".formatted(took));
        sums.lines().forEach(line -> paper.line("    " + line));
    }

    /**
     * S112. Two callers whom nobody answered, one of them twice, and one who withheld the number; the first is called
     * back by an own telephone.
     */
    private static void missed(Account desk, Member caller, MorningSums sums) throws InterruptedException {
        var began = Instant.now().minusSeconds(300);
        telephone(desk, "missed", began, """
            0:00:00 call m1 rings 8000 from 13800130901
            0:00:20 call m1 ends
            0:00:30 call m2 rings 8000 from 13800130901
            0:00:45 call m2 ends
            0:01:00 call m3 rings 8000 from 13800130902
            0:01:20 call m3 ends
            0:01:30 call m4 rings 8000
            0:01:40 call m4 ends
            0:03:00 out b1 from %s to 13800130901
            0:03:05 out b1 answered
            0:04:00 out b1 ends
            """.formatted(caller.extensions().getFirst()));
        for (int i = 0; i < MISSED_EACH; i++) {
            sums.missed();
        }
        sums.promised();
        sums.promised();
        sums.kept();
    }

    /** S19. The owner's line is busy when the promise is made, and free a moment later. @return the promise */
    private static String waitForFreeLine(Account desk, Member owner, MorningSums sums) throws InterruptedException {
        var extension = owner.extensions().getFirst();
        telephone(desk, "busy", Instant.now(), "0:00:00 line %s busy".formatted(extension));
        var id = ClientId.next("promise");
        desk.post("/api/v1/promises", body("id", id, "ownerId", owner.staffId()).put("number", number(999)));
        sums.promised();
        telephone(desk, "free", Instant.now(), "0:00:00 line %s idle".formatted(extension));
        return id;
    }

    /** From the line over this desk to directory-service, to the person and back. */
    private static void toldOfFreeLine(Account desk, String promise) throws InterruptedException {
        for (int attempt = 0; attempt < TRIES * 4; attempt++) {
            for (var row : desk.get("/api/v1/promises?kind=call-back&limit=200").path("items")) {
                if (row.path("promiseId").asString().equals(promise)
                        && !row.path("notifiedAt").isNull()) {
                    return;
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new Trouble(
                "线路空闲后没有通知 %s 的负责人".formatted(promise),
                "Nobody told the owner of %s that the line is free".formatted(promise));
    }

    private static void telephone(Account desk, String name, Instant start, String script) throws InterruptedException {
        desk.post(
                "/api/v1/telephone/scripts",
                body("id", "script-morning-" + name, "script", script)
                        .put("startsAt", start.truncatedTo(ChronoUnit.MILLIS).toString()));
    }

    private JsonNode plan(String company) {
        try {
            return JsonMapper.shared().readTree(Files.readString(companies.resolve(company + "-routing.json")));
        } catch (IOException e) {
            throw new Trouble("读不到转接方案", "The routing plan cannot be read", e);
        }
    }

    /** Of every three calls of a kind the first is taken by the first line, the next by the second, the last by none. */
    private void call(Account desk, Member wanted, int number, MorningSums sums) throws InterruptedException {
        var kind = KINDS.get(number % KINDS.size());
        var busyLines = number / KINDS.size() % 3;
        var id = ClientId.next("call");
        var now = Instant.now();
        // Every tenth call rings longer than once.
        var rang = number % 10 == 9 ? Duration.ofSeconds(9) : Duration.ofSeconds(3);
        desk.post(
                "/api/v1/calls",
                body("id", id, "line", "8000", "kind", kind, "number", number(number), "callerName", "来电人" + number)
                        .put("ringingAt", now.minus(rang).toString())
                        .put("answeredAt", now.toString()));
        sums.received(rang);
        var path = "/api/v1/calls/" + id;
        if (kind.equals("other") && busyLines == 0) {
            end(desk, path, number % 2 == 0 ? "informed" : "wrong-number", sums);
        } else if (putThrough(desk, path, wanted, busyLines)) {
            end(desk, path, "transferred", sums);
        } else {
            nobodyTakesIt(desk, id, kind, wanted, number, sums);
        }
    }

    /** By the plan, step for step; one that is said to be busy is not asked for again. */
    private boolean putThrough(Account desk, String path, Member wanted, int busyLines) throws InterruptedException {
        var extension = wanted.extensions().getFirst();
        for (int tried = 0; ; tried++) {
            var route = desk.get(path + "/route?extension=" + extension);
            if (route.path("endingIsDue").asBoolean(true)) {
                return false;
            }
            var next = route.path("steps")
                    .path(route.path("next").asInt() - 1)
                    .path("extension")
                    .asString();
            var busy = busyLines == 2 || tried < busyLines;
            desk.post(path + "/transfers", body("extension", next, "outcome", busy ? "busy" : "connected"));
            if (!busy) {
                return true;
            }
        }
    }

    private void nobodyTakesIt(Account desk, String id, String kind, Member wanted, int number, MorningSums sums)
            throws InterruptedException {
        var path = "/api/v1/calls/" + id;
        var form = desk.post(path + "/outward-answer", Stage.body())
                .body()
                .path("form")
                .asString();
        switch (form) {
            case "call-back" -> {
                sums.allBusy();
                if (kind.equals("complaint")) {
                    complain(desk, id.replace("call-", "complaint-"), wanted, number);
                } else {
                    promise(desk, id, wanted, number, sums);
                }
                sums.promised();
                end(desk, path, "call-back-promised", sums);
            }
            case "message" -> {
                desk.post(
                        "/api/v1/messages",
                        body("id", ClientId.next("message"), "recipientId", wanted.staffId(), "callId", id)
                                .put("number", number(number))
                                .put("text", "请回电 please call back"));
                sums.promised();
                end(desk, path, "message", sums);
            }
            default -> end(desk, path, "turned-away", sums);
        }
    }

    /** Every second one is kept, by a call in which the two speak; the others see a call that nobody takes. */
    private static void promise(Account desk, String call, Member owner, int number, MorningSums sums)
            throws InterruptedException {
        var id = ClientId.next("promise");
        desk.post(
                "/api/v1/promises",
                body("id", id, "ownerId", owner.staffId(), "callId", call).put("number", number(number)));
        var kept = number % 2 == 0;
        desk.post(
                "/api/v1/promises/" + id + "/attempts",
                body("staffId", owner.staffId(), "number", number(number)).put("talkSeconds", kept ? 60 : 0));
        if (kept) {
            sums.kept();
        }
    }

    /** The complaint opens by itself; it is there a moment after the call. */
    private static void complain(Account desk, String complaint, Member owner, int number) throws InterruptedException {
        var body = body("ownerId", owner.staffId(), "number", number(number), "company", "公司 " + number);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (desk.tell("POST", "/api/v1/complaints/" + complaint + "/contact", body, null)
                    .done()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new Trouble("投诉 %s 没有出现".formatted(complaint), "Complaint %s never appeared".formatted(complaint));
    }

    private static void end(Account desk, String path, String disposition, MorningSums sums)
            throws InterruptedException {
        desk.post(path + "/end", body("disposition", disposition));
        sums.ended(disposition);
    }

    private static String number(int number) {
        return "1380013%04d".formatted(number);
    }

    private static ObjectNode body(String... fields) {
        var body = Stage.body();
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        return body;
    }
}
