package dev.frontdesk.local.demo;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.Cast.Member;
import dev.frontdesk.local.demo.Paper.Ink;
import dev.frontdesk.local.demo.VisitFile.Coming;
import dev.frontdesk.local.demo.VisitFile.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A day of visits of all kinds at company A, as fast as the suite goes and with the moments of the file; fails when its
 * sums do not add up with the event store, the figures and the registers.
 */
final class VisitDay {

    private static final LocalTime NOW = LocalTime.of(18, 0);
    private static final long RELAY_SECONDS = 300;
    private static final int TRIES = 300;
    private static final String NOTICE = "2026-01";
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("MMdd-HHmmss");

    private final Path data;
    private final Path root;
    private final Paper paper;

    VisitDay(Path data, Paper paper) {
        this.data = data;
        this.root = Checkout.root();
        this.paper = paper;
    }

    /** @throws Trouble when something went wrong or does not add up */
    void run() throws InterruptedException {
        var comings = VisitFile.read(root.resolve("infra/local/demo/visits.txt"));
        var began = Instant.now();
        try (var door = new Door(SuiteFolder.address(data))) {
            var companies = root.resolve("infra/local/companies");
            var cast = Cast.of(
                    companies.resolve("a.json"), "v-" + LocalDateTime.now().format(TAG), RELAY_SECONDS);
            var stage = new Stage(door, data, cast, new Timings());
            stage.furnish();
            var desk = stage.receptionist();
            furnish(desk, cast, companies);
            var sums = new VisitSums();
            var played = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            for (var coming : comings) {
                if (coming.has("no-show")) {
                    invite(desk, cast, coming, Instant.now().minus(Duration.ofHours(1)), Instant.now());
                    sums.missing();
                } else {
                    new Visitor(desk, cast, coming, played, sums).play();
                }
            }
            sums.check(stage.admin(), desk, played);
            var took = Duration.between(began, Instant.now()).toMillis() / 1000.0;
            paper.line("");
            paper.line("  一天的 %1$d 次来访 · A day of %1$d visits".formatted(sums.of("arrived")));
            paper.entry(null, Ink.GREEN, "公司 company A", "%.1f s".formatted(took));
            sums.lines().forEach(line -> paper.line("    " + line));
        }
    }

    /** The house closes in an hour, whatever time it is: whoever came the day before has left by then. */
    private static void furnish(Account desk, Cast cast, Path companies) throws InterruptedException {
        var plan = json(companies.resolve("a-visits.json"));
        var closes = Instant.now().atZone(ZoneId.of("Asia/Shanghai")).plusHours(1);
        plan.put("closesAt", closes.format(DateTimeFormatter.ofPattern("HH:mm")));
        desk.put("/api/v1/visit-plans/visit-plan-" + cast.site(), plan);
        var reception = json(companies.resolve("a-reception.json"));
        reception.put("toleranceAfter", 0);
        desk.put("/api/v1/reception-plan", reception);
        for (var member : cast.withExtensions()) {
            awaitKnown(desk, member);
        }
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var rooms = desk.get("/api/v1/hospitality").path("rooms").size();
            if (rooms > 0 && hasPlan(desk)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new Trouble("来访接待方案一直没有生效", "The plans for visitors never took effect");
    }

    /** A visit to somebody unknown is refused; that there is no plan is said before. */
    private static boolean hasPlan(Account desk) throws InterruptedException {
        var body = Stage.body()
                .put("id", ClientId.next("visit"))
                .put("kind", "other")
                .put("name", "?")
                .put("matter", "?")
                .put("hostId", "staff-nobody")
                .put("noticeVersion", NOTICE);
        return desk.tell("POST", "/api/v1/visits", body, null).code().equals("unknown-staff");
    }

    /** An invitation for a past time is refused; that the host is unknown is said before. */
    private static void awaitKnown(Account desk, Member member) throws InterruptedException {
        var past = Instant.now().minus(Duration.ofDays(2));
        var body = invitation(member, "customer", "?", past, past.plusSeconds(60));
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (!desk.tell("POST", "/api/v1/invitations", body, null).code().equals("unknown-host")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new Trouble(
                "来访服务一直不认识 %s；请查看 visitor-service 的日志".formatted(member.staffId()),
                "visitor-service still does not know %s; look at its log".formatted(member.staffId()));
    }

    private static String invite(Account desk, Cast cast, Coming coming, Instant from, Instant until)
            throws InterruptedException {
        var host = cast.named(Objects.requireNonNull(coming.wanted()));
        var body = invitation(host, coming.kind(), coming.name(), from, until.plusSeconds(2));
        desk.post("/api/v1/invitations", body);
        return body.path("id").asString();
    }

    private static ObjectNode invitation(Member host, String kind, String name, Instant from, Instant until) {
        var body = Stage.body()
                .put("id", ClientId.next("invitation"))
                .put("hostId", host.staffId())
                .put("visitKind", kind)
                .put("purpose", "洽谈");
        body.putArray("guests").addObject().put("name", name);
        body.putObject("times").put("startsAt", from.toString()).put("endsAt", until.toString());
        return body;
    }

    private static ObjectNode json(Path file) {
        try {
            return (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new Trouble("读不到 %s".formatted(file), "%s cannot be read".formatted(file), e);
        }
    }

    /** One visit, from the arrival to the departure. */
    private record Visitor(Account desk, Cast cast, Coming coming, Instant now, VisitSums sums, String id) {

        Visitor(Account desk, Cast cast, Coming coming, Instant now, VisitSums sums) {
            this(desk, cast, coming, now, sums, ClientId.next("visit"));
        }

        void play() throws InterruptedException {
            arrive();
            for (var step : coming.story()) {
                play(step);
            }
            if (coming.has("seated")) {
                tidy();
            }
        }

        /** Minutes after the arrival. */
        private Instant after(int minutes) {
            var arrived = now.minus(Duration.between(coming.at(), NOW));
            return arrived.minus(Duration.ofDays(coming.has("unseen") ? 1 : 0)).plus(Duration.ofMinutes(minutes));
        }

        private void arrive() throws InterruptedException {
            var wanted = coming.wanted();
            var host = wanted == null ? null : member(wanted);
            var body = Stage.body()
                    .put("id", id)
                    .put("kind", coming.kind())
                    .put("name", coming.name())
                    .put("company", coming.company())
                    .put("number", coming.number())
                    .put("noticeVersion", NOTICE)
                    .put("arrivedAt", after(0).toString());
            if (host != null) {
                body.put("hostId", host.staffId());
            } else {
                body.put("subject", wanted);
            }
            if (asksForMatter()) {
                body.put("matter", "来访 visit");
            }
            if (coming.has("appointment") || coming.kind().equals("media")) {
                body.put("appointment", coming.has("appointment"));
            }
            if (coming.has("invited")) {
                body.put("invitationId", invite(desk, cast, coming, after(0), now.plusSeconds(3600)));
            }
            var persons = coming.number("persons");
            body.put("persons", persons == null ? 1 : persons);
            desk.post("/api/v1/visits", body);
            sums.arrived(coming, persons == null ? 1 : persons);
        }

        private boolean asksForMatter() {
            return List.of("customer", "media", "other", "solicitation").contains(coming.kind());
        }

        private @Nullable Member member(String name) {
            return name.chars().allMatch(sign -> sign < 128) ? null : cast.named(name);
        }

        private void play(Step step) throws InterruptedException {
            switch (step.word()) {
                case "coming", "wait", "declined" -> answer(step);
                case "told" -> tell("outward-answer", moment(step));
                case "admitted" -> {
                    tell("admission", moment(step));
                    sums.admitted(step.number());
                }
                case "turned-away" -> {
                    tell("turn-away", moment(step));
                    sums.turnedAway();
                }
                case "badge" -> {
                    desk.post(
                            "/api/v1/visitor-badges/" + step.number() + "/issue",
                            Stage.body().put("visitId", id));
                    sums.count("badges");
                }
                case "seated" -> seat();
                case "message" -> {
                    tell("message", moment(step).put("number", coming.number()).put("matter", "请回电"));
                    sums.count("messages");
                }
                case "reply" -> {
                    tell(
                            "reply",
                            moment(step).put("staffId", cast.named(wanted()).staffId()));
                    sums.count("replies");
                }
                case "returns" -> {
                    tell("return-visit", Stage.body());
                    sums.count("returns");
                }
                case "corrected" -> correct(step.value());
                case "left" -> left(step, "observed");
                case "self" -> left(step, "self");
                case "host-confirmed" -> left(step, "host-confirmed");
                case "goods" -> bring(step.number());
                case "accepted" -> inspect(step.number());
                case "paid", "unpaid" -> pay(step.word().equals("paid"));
                case "unseen" -> sums.unseen();
                default -> {
                    // Part of the arrival.
                }
            }
        }

        /** S52. The purchaser is called at once. @param packages 0 where money is collected */
        private void bring(int packages) throws InterruptedException {
            var body = Stage.body()
                    .put("id", goods())
                    .put("purpose", coming.kind())
                    .put("responsibilityId", cast.responsibility(responsibility()))
                    .put("company", coming.company())
                    .put("name", coming.name())
                    .put("count", packages)
                    .put("visitId", id)
                    .put("occurredAt", after(0).toString());
            for (int attempt = 0; attempt < TRIES; attempt++) {
                if (desk.tell("POST", "/api/v1/goods", body, null).done()) {
                    sums.count("goods");
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
            throw new Trouble("%s 的货物一直无人负责".formatted(id), "Nobody answers for the goods of " + id);
        }

        private String goods() {
            return id.replace("visit-", "goods-");
        }

        /** S52. What is not accepted is damaged. */
        private void inspect(int accepted) throws InterruptedException {
            var rejected = Objects.requireNonNull(coming.number("goods")) - accepted;
            var body = Stage.body()
                    .put("staffId", purchaser())
                    .put("accepted", accepted)
                    .put("rejected", rejected)
                    .put("occurredAt", after(4).toString());
            if (rejected > 0) {
                body.put("reason", "damaged");
            }
            desk.post("/api/v1/goods/" + goods() + "/inspection", body);
            sums.count("packages-accepted", accepted);
            sums.count("packages-rejected", rejected);
        }

        /** S56. */
        private void pay(boolean paid) throws InterruptedException {
            bring(0);
            var body = Stage.body().put("staffId", purchaser()).put("occurredAt", after(4).toString());
            if (!paid) {
                body.put("reason", "not-due");
            }
            desk.post("/api/v1/goods/" + goods() + "/payment", body);
            sums.count(paid ? "paid" : "unpaid");
        }

        private String purchaser() {
            return cast.answersFor(responsibility()).staffId();
        }

        /** S53 to S56. Of what came, or of what is paid for. */
        private String responsibility() {
            return (coming.kind().equals("payment-collection") ? "payment-" : "delivery-") + wanted();
        }

        private String wanted() {
            return Objects.requireNonNull(coming.wanted());
        }

        private ObjectNode moment(Step step) {
            return Stage.body().put("at", after(step.number()).toString());
        }

        private void tell(String step, ObjectNode body) throws InterruptedException {
            desk.post("/api/v1/visits/" + id + "/" + step, body);
        }

        /** The desk spoke with whoever was asked and writes it down. */
        private void answer(Step step) throws InterruptedException {
            var asked = desk.get("/api/v1/visits/" + id)
                    .path("asked")
                    .path(0)
                    .path("person")
                    .path("staffId");
            var body = moment(step).put("staffId", asked.asString()).put("answer", step.word());
            if (step.word().equals("wait")) {
                body.put("waitMinutes", 10);
            }
            if (step.word().equals("declined")) {
                body.put("reason", "in-meeting");
            }
            tell("answers", body);
            sums.answered(step.number());
        }

        private void seat() throws InterruptedException {
            var use = "/api/v1/hospitality/room-uses";
            desk.post(
                    use,
                    Stage.body()
                            .put("id", roomUse())
                            .put("visitId", id)
                            .put("roomId", "room-2")
                            .put("people", 1)
                            .put("occurredAt", after(5).toString()));
            var tea = Stage.body().put("occurredAt", after(7).toString());
            tea.putArray("drinks").addObject().put("drink", "tea").put("cups", 1);
            desk.post(use + "/" + roomUse() + "/refreshments", tea);
            sums.count("tea");
        }

        private String roomUse() {
            return id.replace("visit-", "room-use-");
        }

        /** S96. A minute after the departure. */
        private void tidy() throws InterruptedException {
            var use = "/api/v1/hospitality/room-uses/" + roomUse();
            var left = Objects.requireNonNull(coming.number("left"));
            desk.post(
                    use + "/leaving", Stage.body().put("occurredAt", after(left).toString()));
            desk.post(
                    use + "/tidying",
                    Stage.body().put("occurredAt", after(left + 1).toString()));
            sums.count("tidied");
        }

        /** As every correction, at the version that was read. */
        private void correct(String company) throws InterruptedException {
            var body = Stage.body().put("company", company).put("reason", "听错了");
            for (int attempt = 0; attempt < TRIES; attempt++) {
                var version = desk.get("/api/v1/visits/" + id).path("version").asLong();
                if (desk.tell("POST", "/api/v1/visits/" + id + "/corrections", body, "\"" + version + "\"")
                        .done()) {
                    sums.count("corrected");
                    return;
                }
            }
            throw new Trouble("更正 %s 一直不成".formatted(id), "%s cannot be corrected".formatted(id));
        }

        private void left(Step step, String provenance) throws InterruptedException {
            tell("departure", moment(step).put("provenance", provenance));
            sums.left(provenance, step.number());
            var badge = coming.number("badge");
            if (badge != null) {
                desk.post("/api/v1/visitor-badges/" + badge + "/return", Stage.body());
            }
        }
    }
}
