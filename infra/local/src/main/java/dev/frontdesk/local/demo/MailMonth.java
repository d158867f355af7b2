package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.MailTask.Cancelled;
import dev.frontdesk.local.demo.MailTask.Corrected;
import dev.frontdesk.local.demo.MailTask.PickedUp;
import dev.frontdesk.local.demo.MailTask.Received;
import dev.frontdesk.local.demo.MailTask.Sent;
import dev.frontdesk.local.demo.Paper.Ink;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.ObjectNode;

/**
 * A month of mail at company A, as fast as the suite goes: sent, picked up, received, and what the courier asks for it,
 * refused with its reasons, resolved, approved by a second person and paid. Fails when its sums do not add up.
 */
final class MailMonth {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("MMdd-HHmmss");
    private static final String SIGNATURE = "data:image/png;base64,iVBORw0KGgo=";
    private static final String NOT_KNOWN_YET = "unknown-sender unknown-department unknown-recipient unknown-staff";
    private static final List<String> ADDRESSEE = List.of("name", "number", "company", "address");
    private static final int TRIES = 300;

    private final MailPlan plan;
    private final Path data;
    private final Path company;
    private final Paper paper;
    private final YearMonth month = YearMonth.now(ZONE).minusMonths(1);
    private final MailSums sums = new MailSums();
    private final List<MailItem> items = new ArrayList<>();
    private final Waybills waybills = new Waybills();

    MailMonth(MailPlan plan, Path data, Path company, Paper paper) {
        this.plan = plan;
        this.data = data;
        this.company = company;
        this.paper = paper;
    }

    /** @throws Trouble when something went wrong or does not add up */
    void run() throws InterruptedException {
        paper.line("");
        paper.line("  一个月的邮件 · A month of mail (%s)".formatted(month));
        var began = Instant.now();
        try (var door = new Door(SuiteFolder.address(data))) {
            var cast = Cast.of(company, "mail-" + LocalDateTime.now().format(TAG), 300);
            var stage = new Stage(door, data, cast, new Timings());
            stage.furnish();
            var clerk = stage.account("mail", "收发室 Mail room", null, "mail-clerk", "receptionist");
            var bill = new MailBill(plan.statement(), month, stage.admin(), clerk, sums, paper);
            bill.open();
            policy(stage.admin());
            for (var day : plan.days()) {
                for (int i = 0; i < day.tasks().size(); i++) {
                    var at = month.atDay(day.day())
                            .atTime(9, 0)
                            .plusMinutes(7L * i)
                            .atZone(ZONE);
                    play(day.tasks().get(i), at.toInstant(), clerk, cast);
                }
            }
            awaitShown(clerk);
            var manager = stage.account("boss", "主管 Second person", null, "manager");
            bill.settle(items, manager);
            sums.check(Stored.of(stage.admin(), "mailroom-service"));
            new MailChecks(month, clerk, manager, sums).check();
        }
        var took = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        paper.entry(null, Ink.GREEN, "邮件 mail", "%.1f s".formatted(took));
        sums.lines().forEach(line -> paper.line("    " + line));
    }

    /** A month passes in seconds: whoever is told now is told in time, and nobody is reminded. */
    private static void policy(Account admin) throws InterruptedException {
        admin.put(
                "/api/v1/mail/policy",
                Stage.body()
                        .put("notifyWithinSeconds", 2_678_400)
                        .put("remindAfterSeconds", 2_678_400)
                        .put("remindEverySeconds", 2_678_400)
                        .put("mostReminders", 0)
                        .put("departmentMayCollect", false)
                        .put("privateItems", true));
    }

    private void play(MailTask task, Instant at, Account clerk, Cast cast) throws InterruptedException {
        switch (task) {
            case Sent sent -> {
                var steps = new ArrayList<Callable<MailItem>>();
                for (int i = 0; i < sent.count(); i++) {
                    var moment = at.plusSeconds(20L * i);
                    steps.add(() -> send(sent, moment, clerk, cast));
                }
                for (var item : atOnce(steps)) {
                    count(sent, item);
                }
            }
            case Corrected corrected -> correct(corrected, clerk);
            case Cancelled cancelled -> cancel(cancelled, clerk);
            case PickedUp picked -> pickUp(picked, at, clerk);
            case Received received -> receive(received, at, clerk, cast);
        }
    }

    private void count(Sent sent, MailItem item) {
        sums.count("out-" + sent.itemClass());
        if (sent.byCoach()) {
            sums.count("consigned");
        } else {
            sums.count("handed");
            items.add(item);
        }
    }

    /** Several desks at work; in the order of the steps. */
    private static <T> List<T> atOnce(List<Callable<T>> steps) throws InterruptedException {
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ArrayList<T>();
            for (var step : desks.invokeAll(steps)) {
                done.add(step.get());
            }
            return done;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Trouble trouble) {
                throw trouble;
            }
            throw new IllegalStateException(e);
        }
    }

    /** S125 to S130. */
    private static MailItem send(Sent sent, Instant at, Account clerk, Cast cast) throws InterruptedException {
        var id = ClientId.next("outgoing");
        tell(clerk, "/api/v1/mail/outgoing", line(id, sent, at, cast));
        var path = "/api/v1/mail/outgoing/" + id;
        if (sent.byCoach()) {
            clerk.post(path + "/self-consigned", at(at.plusSeconds(600)));
        } else {
            clerk.post(path + "/hand-over", at(at.plusSeconds(10)).put("weightGrams", sent.grams()));
        }
        return new MailItem(id, sent.carrier(), sent.grams(), sent.region());
    }

    private static ObjectNode line(String id, Sent sent, Instant at, Cast cast) {
        var body = Stage.body()
                .put("id", id)
                .put("senderId", cast.named(sent.sender()).staffId())
                .put("itemClass", sent.itemClass())
                .put("carriage", sent.byCoach() ? "coach" : sent.carrier().equals("ems") ? "post" : "courier")
                .put("region", sent.region())
                .put("pieces", 1)
                .put("sealed", true)
                .put("registeredAt", at.toString());
        if (!sent.byCoach()) {
            body.put("carrier", sent.carrier());
        }
        if (sent.contents() != null) {
            body.put("contents", sent.contents());
        }
        if (sent.valueCents() != null) {
            body.put("valueCents", sent.valueCents());
        }
        var addressee = body.putObject("addressee");
        for (int i = 0; i < ADDRESSEE.size(); i++) {
            if (!sent.addressee().get(i).isEmpty()) {
                addressee.put(ADDRESSEE.get(i), sent.addressee().get(i));
            }
        }
        return body;
    }

    private void correct(Corrected corrected, Account clerk) throws InterruptedException {
        var path = "/api/v1/mail/outgoing/" + newest(corrected.line()).id();
        // The moment it was read: registered, sealed and handed over.
        var answer = clerk.tell(
                "POST",
                path + "/corrections",
                Stage.body().put("pieces", corrected.pieces()).put("reason", corrected.reason()),
                "\"2\"");
        if (!answer.done()) {
            throw corrected.line().trouble("更正被拒绝：" + answer.code(), "the correction was refused: " + answer.code());
        }
        sums.count("corrected");
    }

    private void cancel(Cancelled cancelled, Account clerk) throws InterruptedException {
        var item = newest(cancelled.line());
        clerk.post(
                "/api/v1/mail/outgoing/" + item.id() + "/cancellation",
                Stage.body().put("reason", cancelled.reason()));
        items.remove(item);
        sums.count("cancelled");
    }

    private MailItem newest(HourFile.Line line) {
        if (items.isEmpty() || items.getLast().isSent()) {
            throw line.trouble("前面没有还在前台的件", "nothing before it is still at the desk");
        }
        return items.getLast();
    }

    /** S127, S131. */
    private void pickUp(PickedUp picked, Instant at, Account clerk) throws InterruptedException {
        var along = items.stream()
                .filter(item -> !item.isSent() && item.carrier().equals(picked.carrier()))
                .toList();
        if (along.isEmpty()) {
            throw picked.line().trouble("前台没有 %s 的件".formatted(picked.carrier()), "nothing lies there for it");
        }
        var body = Stage.body().put("id", ClientId.next("dispatch")).put("carrier", picked.carrier());
        body.put("occurredAt", at.plus(Duration.ofHours(7)).toString());
        var ids = body.putArray("itemIds");
        along.forEach(item -> ids.add(item.id()));
        clerk.post("/api/v1/mail/dispatches", body);
        sums.count("pick-ups");
        var stubs = new ArrayList<Callable<Door.Answer>>();
        for (var item : along) {
            item.send(waybills.next(item.carrier()), at);
            var stub = at(at.plus(Duration.ofHours(7))).put("waybill", item.waybill());
            stubs.add(() -> clerk.post("/api/v1/mail/outgoing/" + item.id() + "/waybill", stub));
        }
        atOnce(stubs);
        sums.add("dispatched", along.size());
        sums.add("waybills", along.size());
    }

    /** S70. */
    private void receive(Received received, Instant at, Account clerk, Cast cast) throws InterruptedException {
        var id = ClientId.next("incoming");
        var path = "/api/v1/mail/incoming/" + id;
        var exception = received.exception();
        var body = Stage.body()
                .put("id", id)
                .put("kind", received.kind())
                .put("carrier", received.carrier())
                .put("waybill", waybills.next(received.carrier()))
                .put("scanned", true)
                .put("addressedTo", received.written())
                .put("receivedAt", at.toString());
        if (exception != null && Set.of("damaged", "oversize").contains(exception)) {
            body.put("exception", exception);
        }
        var recipient = recipient(received, clerk);
        tell(clerk, "/api/v1/mail/incoming", body);
        sums.count("received");
        if (exception != null) {
            sums.count("exception-" + exception);
        }
        var later = at.plus(Duration.ofHours(3));
        switch (received.fate()) {
            case COLLECTED -> {
                handOver(clerk, path, recipient, later);
                sums.count("delivered-recipient");
            }
            case DEPUTY -> {
                handOver(clerk, path, cast.deputyOf(recipient).staffId(), later);
                sums.count("delivered-deputy");
            }
            case RETURNED -> {
                var reason = "refused".equals(exception) ? "refused" : "unknown";
                if (reason.equals("refused")) {
                    clerk.post(path + "/exceptions", Stage.body().put("kind", "refused"));
                }
                clerk.post(
                        path + "/return",
                        at(later).put("carrier", received.carrier()).put("reason", reason));
                sums.count("returned");
            }
            case WAITING -> {
                // Lies there still.
            }
        }
    }

    /** Whose it is by what stands on it; asked until the mail room has heard of them. @return empty: nobody's */
    private static String recipient(Received received, Account clerk) throws InterruptedException {
        var isNobodys = received.exception() != null
                && Set.of("generic-address", "unknown").contains(received.exception());
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var found = clerk.post(
                            "/api/v1/mail/incoming/recipients", Stage.body().put("written", received.written()))
                    .body();
            var outcome = found.path("outcome").asString();
            if (isNobodys && !outcome.equals("EXACT")) {
                return "";
            }
            if (outcome.equals("EXACT")) {
                return found.at("/candidates/0/staffId").asString();
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw received.line().trouble("找不到这位收件人", "nobody of that name was found");
    }

    private static void handOver(Account clerk, String path, String taker, Instant at) throws InterruptedException {
        clerk.post(path + "/hand-over", at(at).put("takerId", taker).put("signature", SIGNATURE));
    }

    /** What directory-service has just been told comes to the mail room a moment later. */
    private static void tell(Account clerk, String path, ObjectNode body) throws InterruptedException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var answer = clerk.tell("POST", path, body, null);
            if (answer.done()) {
                return;
            }
            if (!NOT_KNOWN_YET.contains(answer.code())) {
                throw new Trouble(
                        "%s 被拒绝：%s".formatted(path, answer.code()),
                        "%s was refused: %s".formatted(path, answer.code()));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new Trouble("收发服务一直不认识示例公司", "mailroom-service still does not know the sample company");
    }

    /** The lists are a moment behind what was done. */
    private void awaitShown(Account clerk) throws InterruptedException {
        var last = items.getLast();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var newest = clerk.get("/api/v1/mail/outgoing?state=dispatched&limit=200");
            var shown = newest.path("items")
                    .valueStream()
                    .anyMatch(item -> item.path("id").asString().equals(last.id())
                            && item.path("waybill").asString("").equals(last.waybill()));
            if (shown) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new Trouble("寄件列表没有跟上", "The list of outgoing items does not catch up");
    }

    private static ObjectNode at(Instant at) {
        return Stage.body().put("occurredAt", at.toString());
    }
}
