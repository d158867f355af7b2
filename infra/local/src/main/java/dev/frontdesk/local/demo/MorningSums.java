package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What the desk did in a morning, counted three times: as it was done, as it is stored, as the figures show it. */
final class MorningSums {

    private static final Duration ONE_RING = Duration.ofSeconds(5);
    private static final int TRIES = 100;

    private final Map<String, Long> done = new TreeMap<>();
    private final Instant began;

    MorningSums(Instant began) {
        this.began = began;
    }

    void received(Duration rang) {
        count("received");
        count("answered");
        if (rang.compareTo(ONE_RING) <= 0) {
            count("answered-within-one-ring");
        }
    }

    void missed() {
        count("received");
        count("abandoned");
    }

    void allBusy() {
        count("all-busy");
    }

    void ended(String disposition) {
        count("ended-" + disposition);
    }

    void promised() {
        count("promises");
    }

    void kept() {
        count("promises-kept");
    }

    private void count(String what) {
        done.merge(what, 1L, Long::sum);
    }

    /** @throws Trouble when they are not the same */
    void check(Account admin, Account desk) throws InterruptedException {
        for (int attempt = 0; attempt < TRIES && !stored(admin).equals(done); attempt++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        same("事件库", "the event store", stored(admin));
        for (int attempt = 0; attempt < TRIES && !figures(desk).equals(done); attempt++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        same("数字", "the figures", figures(desk));
    }

    private void same(String zh, String en, Map<String, Long> others) {
        if (!others.equals(done)) {
            throw new Trouble(
                    "上午的来电与%s不符：%s；%s".formatted(zh, done, others),
                    "The morning does not add up with %s: %s; %s".formatted(en, done, others));
        }
    }

    private static Map<String, Long> stored(Account admin) throws InterruptedException {
        return stored(Stored.of(admin, "call-service"));
    }

    static Map<String, Long> stored(List<Stored> events) {
        var counts = new TreeMap<String, Long>();
        for (var event : events) {
            switch (event.name()) {
                case "Call.CallReceived" -> counts.merge("received", 1L, Long::sum);
                case "Call.CallAnswered" -> {
                    counts.merge("answered", 1L, Long::sum);
                    if (event.payload().path("ringMillis").asLong() <= ONE_RING.toMillis()) {
                        counts.merge("answered-within-one-ring", 1L, Long::sum);
                    }
                }
                case "Call.OutwardAnswerGiven" -> {
                    if (event.text("form").equals("call-back")) {
                        counts.merge("all-busy", 1L, Long::sum);
                    }
                }
                case "Call.CallEnded" -> counts.merge("ended-" + event.text("disposition"), 1L, Long::sum);
                case "Call.CallMissed" -> counts.merge("abandoned", 1L, Long::sum);
                case "CallbackPromise.CallbackPromised",
                        "PhoneMessage.MessageTaken",
                        "Complaint.ContactPromised",
                        "MissedCall.MissedCallOpened" -> counts.merge("promises", 1L, Long::sum);
                case "CallbackPromise.CallbackKept", "MissedCall.MissedCallReturned" ->
                    counts.merge("promises-kept", 1L, Long::sum);
                default -> {
                    // Steps on the way.
                }
            }
        }
        return counts;
    }

    /** Zeros are left out, as the other two never count them. */
    private Map<String, Long> figures(Account desk) throws InterruptedException {
        var calls = desk.get("/api/v1/call-figures?from=%s&until=%s"
                        .formatted(began.minus(Duration.ofMinutes(10)), began.plus(Duration.ofHours(1))))
                .path("counts");
        var promises = desk.get("/api/v1/promises/figures");
        var counts = new TreeMap<String, Long>();
        calls.properties()
                .forEach(figure -> counts.put(figure.getKey(), figure.getValue().asLong()));
        counts.put("promises", promises.path("opened").asLong());
        counts.put("promises-kept", promises.path("kept").asLong());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    List<String> lines() {
        var ends = done.entrySet().stream()
                .filter(one -> one.getKey().startsWith("ended-"))
                .map(one -> one.getKey().substring("ended-".length()) + " " + one.getValue())
                .collect(Collectors.joining(" · "));
        return List.of(
                "来电 calls %d，接听 answered %d，一声内 within one ring %d，未接 missed %d，全部占线 all busy %d"
                        .formatted(
                                of("received"),
                                of("answered"),
                                of("answered-within-one-ring"),
                                of("abandoned"),
                                of("all-busy")),
                "结果 outcomes: " + ends,
                "承诺 promises %d，已兑现 kept %d".formatted(of("promises"), of("promises-kept")));
    }

    private long of(String what) {
        return done.getOrDefault(what, 0L);
    }
}
