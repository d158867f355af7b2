package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.VisitFile.Coming;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the desk did in a day of visits, counted three times: as it was done, as it is stored, as the figures show it. */
final class VisitSums {

    private static final int TRIES = 600;
    private static final long MINUTE = 60_000;
    private static final List<String> NOT_COUNTED = List.of(
            "badges",
            "tea",
            "tidied",
            "messages",
            "replies",
            "returns",
            "corrected",
            "goods",
            "packages-accepted",
            "packages-rejected",
            "paid",
            "unpaid");

    private final Map<String, Long> done = new TreeMap<>();
    private final List<Integer> waits = new ArrayList<>();
    private final List<Integer> responses = new ArrayList<>();
    private final List<Integer> stays = new ArrayList<>();

    void arrived(Coming coming, int persons) {
        count("arrived");
        count("kind-" + coming.kind());
        done.merge("persons", (long) persons, Long::sum);
        if (coming.has("invited")) {
            count("arrived-invited");
            count("expected");
        }
    }

    void answered(int minutes) {
        count("answered");
        responses.add(minutes);
    }

    void admitted(int minutes) {
        count("admitted");
        waits.add(minutes);
    }

    void turnedAway() {
        count("turned-away");
    }

    void left(String provenance, int minutes) {
        count("departed-" + provenance);
        stays.add(minutes);
    }

    void unseen() {
        count("departure-inferred");
    }

    void missing() {
        count("expected");
        count("no-show");
    }

    void count(String what) {
        count(what, 1);
    }

    void count(String what, long more) {
        if (more > 0) {
            done.merge(what, more, Long::sum);
        }
    }

    long of(String what) {
        return done.getOrDefault(what, 0L);
    }

    /** @throws Trouble when they are not the same */
    void check(Account admin, Account desk, Instant now) throws InterruptedException {
        var period = "from=%s&until=%s".formatted(now.minus(Duration.ofDays(2)), now.plus(Duration.ofHours(1)));
        var events = Stored.of(admin, "visitor-service");
        for (int attempt = 0; attempt < TRIES && !agree(desk, period, events); attempt++) {
            TimeUnit.MILLISECONDS.sleep(100);
            events = Stored.of(admin, "visitor-service");
        }
        same("数字", "the figures", figures(desk, period), counted());
        same("事件库", "the event store", stored(events), done);
        same(
                "登记簿",
                "the registers",
                registers(desk, now),
                Map.of("visitors", of("arrived"), "customers", of("kind-customer"), "corrected", of("corrected")));
        spans(desk.get("/api/v1/visit-figures?" + period), events);
        same("依据", "the events behind the figures", drilled(desk, period), counted());
    }

    /** The watch may find just now that somebody's time has passed; a moment later both know. */
    private boolean agree(Account desk, String period, List<Stored> events) throws InterruptedException {
        var measured = desk.get("/api/v1/visit-figures?" + period).at("/response/measured");
        return measured.asLong() == decided(events).size()
                && figures(desk, period).equals(counted());
    }

    /** S42, S97. The answers, and the time of those that nobody gave. */
    private List<Integer> decided(List<Stored> events) {
        var answered = events.stream()
                .filter(event -> event.is("Visit.HostAccepted") || event.is("Visit.HostDeclined"))
                .map(Stored::aggregateId)
                .collect(Collectors.toSet());
        var given = events.stream()
                .filter(event -> event.is("Visit.HostAsked"))
                .collect(Collectors.toMap(Stored::aggregateId, Function.identity(), (_, last) -> last));
        var all = new ArrayList<>(responses);
        events.stream()
                .filter(event -> event.is("Visit.HostUnreachable") && !answered.contains(event.aggregateId()))
                .map(event -> given.get(event.aggregateId()))
                .forEach(asked -> all.add((int) Duration.between(asked.occurredAt(), asked.time("unreachableAt"))
                        .toMinutes()));
        return all;
    }

    /** What the figures count, too. */
    private Map<String, Long> counted() {
        var counts = new TreeMap<String, Long>();
        done.forEach((what, count) -> {
            if (!NOT_COUNTED.contains(what)) {
                counts.put(what, count);
            }
        });
        return counts;
    }

    private static void same(String zh, String en, Map<String, Long> others, Map<String, Long> expected) {
        if (!others.equals(expected)) {
            throw new Trouble(
                    "一天的来访与%s不符：%s；%s".formatted(zh, expected, others),
                    "The day of visits does not add up with %s: %s; %s".formatted(en, expected, others));
        }
    }

    private static Map<String, Long> stored(List<Stored> events) {
        var counts = new TreeMap<String, Long>();
        var answered = events.stream()
                .filter(event -> event.is("Visit.HostAccepted") || event.is("Visit.HostDeclined"))
                .map(Stored::aggregateId)
                .distinct()
                .count();
        counts.put("answered", answered);
        for (var event : events) {
            switch (event.name()) {
                case "Visit.VisitorArrived" -> {
                    add(counts, "arrived", 1);
                    add(counts, "kind-" + event.text("kind"), 1);
                    add(counts, "persons", event.payload().path("persons").asLong());
                    if (!event.text("invitationId").isEmpty()) {
                        add(counts, "arrived-invited", 1);
                    }
                }
                case "Visit.VisitorAdmitted" -> add(counts, "admitted", 1);
                case "Visit.VisitorTurnedAway" -> add(counts, "turned-away", 1);
                case "Visit.VisitorDeparted" -> add(counts, "departed-" + event.text("provenance"), 1);
                case "Visit.DepartureInferred" -> add(counts, "departure-inferred", 1);
                case "Visit.MessageLeftForHost" -> add(counts, "messages", 1);
                case "Visit.HostReplied" -> add(counts, "replies", 1);
                case "Visit.ReturnVisitNoted" -> add(counts, "returns", 1);
                case "Visit.DetailsCorrected" -> add(counts, "corrected", 1);
                case "VisitorBadge.BadgeIssued" -> add(counts, "badges", 1);
                case "RoomUse.RefreshmentServed" -> add(counts, "tea", 1);
                case "RoomUse.TurnoverCompleted" -> add(counts, "tidied", 1);
                case "GoodsDelivery.InspectionRequested" -> add(counts, "goods", 1);
                case "GoodsDelivery.GoodsAccepted" -> add(counts, "packages-accepted", count(event));
                case "GoodsDelivery.GoodsRejected" -> add(counts, "packages-rejected", count(event));
                case "GoodsDelivery.PaymentMade" -> add(counts, "paid", 1);
                case "GoodsDelivery.PaymentRefused" -> add(counts, "unpaid", 1);
                case "Invitation.VisitPlanned" -> add(counts, "expected", 1);
                case "Invitation.NoShowRecorded" -> add(counts, "no-show", 1);
                default -> {
                    // Steps on the way.
                }
            }
        }
        return counts;
    }

    private static long count(Stored event) {
        return event.payload().path("count").asLong();
    }

    private static void add(Map<String, Long> counts, String what, long more) {
        counts.merge(what, more, Long::sum);
    }

    /** Zeros are left out, as the others never count them. */
    private static Map<String, Long> figures(Account desk, String period) throws InterruptedException {
        var figures = desk.get("/api/v1/visit-figures?" + period);
        var counts = new TreeMap<String, Long>();
        figures.path("counts")
                .properties()
                .forEach(figure -> counts.put(figure.getKey(), figure.getValue().asLong()));
        // Who was not answered in time and then was counts once, as answered.
        counts.remove("not-answered");
        counts.put("persons", figures.path("persons").asLong());
        desk.get("/api/v1/visit-figures/by-kind?" + period)
                .forEach(kind -> counts.put(
                        "kind-" + kind.path("kind").asString(),
                        kind.path("visits").asLong()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** As many events as the figure says, each of another visitor. */
    private Map<String, Long> drilled(Account desk, String period) throws InterruptedException {
        var counts = new TreeMap<>(counted());
        for (var figure : counts.keySet()) {
            if (!figure.startsWith("kind-") && !figure.equals("persons")) {
                counts.put(figure, (long)
                        desk.get("/api/v1/visit-figures/%s/events?limit=200&%s".formatted(figure, period))
                                .path("items")
                                .size());
            }
        }
        return counts;
    }

    /** Of the year, and of the last one where the day before belongs to it. */
    private static Map<String, Long> registers(Account desk, Instant now) throws InterruptedException {
        var visitors = entries(desk, "visitors", now);
        var corrected = 0L;
        for (var entry : visitors) {
            corrected += entry.path("visitor").size() - 1;
        }
        return Map.of(
                "visitors", (long) visitors.size(),
                "customers", (long) entries(desk, "customers", now).size(),
                "corrected", corrected);
    }

    private static List<JsonNode> entries(Account desk, String register, Instant now) throws InterruptedException {
        var entries = new ArrayList<JsonNode>();
        for (int year = year(now.minus(Duration.ofDays(2))); year <= year(now); year++) {
            desk.get("/api/v1/visit-registers/%s?limit=200&year=%d".formatted(register, year))
                    .path("items")
                    .forEach(entries::add);
        }
        return entries;
    }

    private static int year(Instant moment) {
        return moment.atZone(ZoneId.of("Asia/Shanghai")).getYear();
    }

    private void spans(JsonNode figures, List<Stored> events) {
        span("等候", "waiting", waits, figures);
        span("答复", "response", decided(events), figures);
        span("停留", "stay", stays, figures);
    }

    private static void span(String zh, String en, List<Integer> minutes, JsonNode figures) {
        var measured = figures.path(en).path("measured").asLong();
        var average = figures.path(en).path("average").asLong();
        if (measured != minutes.size() || average != average(minutes)) {
            throw new Trouble(
                    "%s时长不符：%d 次，平均 %d 毫秒；%s".formatted(zh, minutes.size(), average(minutes), figures.path(en)),
                    "%s does not add up: %d, on average %d ms; %s"
                            .formatted(en, minutes.size(), average(minutes), figures.path(en)));
        }
    }

    private static long average(List<Integer> minutes) {
        return Math.round(
                minutes.stream().mapToLong(one -> one * MINUTE).average().orElse(0));
    }

    List<String> lines() {
        var kinds = done.entrySet().stream()
                .filter(one -> one.getKey().startsWith("kind-"))
                .map(one -> one.getKey().substring("kind-".length()) + " " + one.getValue())
                .collect(Collectors.joining(" · "));
        return List.of(
                "来访 visits %d，共 people %d，进入 admitted %d，婉拒 turned away %d，未到 no-show %d"
                        .formatted(of("arrived"), of("persons"), of("admitted"), of("turned-away"), of("no-show")),
                "类型 kinds: " + kinds,
                "平均 on average: 等候 wait %s，答复 response %s，停留 stay %s（推定离开 inferred %d，不计入 left out）"
                        .formatted(shown(waits), shown(responses), shown(stays), of("departure-inferred")),
                "留言 messages %d，已答复 replied %d，再来 will return %d，登记簿更正 corrected %d"
                        .formatted(of("messages"), of("replies"), of("returns"), of("corrected")),
                "送货与结款 goods and payments %d：验收 accepted %d，拒收 rejected %d 件 packages；结清 paid %d，未付 unpaid %d"
                        .formatted(
                                of("goods"),
                                of("packages-accepted"),
                                of("packages-rejected"),
                                of("paid"),
                                of("unpaid")));
    }

    private static String shown(List<Integer> minutes) {
        return "%.1f min".formatted(average(minutes) / (double) MINUTE);
    }
}
