package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import tools.jackson.databind.JsonNode;

/** Whether the registers and figures of the mail room say what was done. */
final class MailChecks {

    private static final int TRIES = 100;

    private final YearMonth month;
    private final Account clerk;
    private final Account manager;
    private final MailSums sums;

    MailChecks(YearMonth month, Account clerk, Account manager, MailSums sums) {
        this.month = month;
        this.clerk = clerk;
        this.manager = manager;
        this.sums = sums;
    }

    /** @throws Trouble when one does not add up */
    void check() throws InterruptedException {
        var register = "/api/v1/mail/dispatch-register/" + month;
        same(
                "登记表行数",
                "lines of the dispatch register",
                sums.sum("out-") + sums.of("corrected"),
                () -> pages(register + "?limit=200", _ -> 1));
        same(
                "划去的行",
                "lines struck through",
                sums.of("corrected") + sums.of("cancelled"),
                () -> pages(register + "?limit=200", line -> line.path("struck").asBoolean() ? 1 : 0));
        same(
                "按部门统计",
                "dispatched by department",
                sums.of("dispatched"),
                () -> sum(clerk.get(register + "/figures"), "items"));
        var collected = sums.sum("delivered-") + sums.of("returned");
        same(
                "待领清单",
                "the uncollected list",
                sums.of("received") - collected,
                () -> pages("/api/v1/mail/incoming/uncollected?limit=200", _ -> 1));
        same(
                "部门费用",
                "cost by department",
                sums.of("paid-cents"),
                () -> sum(manager.get("/api/v1/mail/costs?month=" + month), "cents"));
    }

    private interface Question {

        long ask() throws InterruptedException;
    }

    /** What a list shows may be a moment behind. */
    private static void same(String zh, String en, long wanted, Question question) throws InterruptedException {
        var found = question.ask();
        for (int attempt = 0; attempt < TRIES && found != wanted; attempt++) {
            TimeUnit.MILLISECONDS.sleep(100);
            found = question.ask();
        }
        if (found != wanted) {
            throw new Trouble(
                    "%s应为 %d，实为 %d".formatted(zh, wanted, found), "%s: %d instead of %d".formatted(en, found, wanted));
        }
    }

    private long pages(String path, ToLongFunction<JsonNode> each) throws InterruptedException {
        var sum = 0L;
        var cursor = "";
        do {
            var page = clerk.get(path + cursor);
            sum += page.path("items").valueStream().mapToLong(each).sum();
            var next = page.path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return sum;
    }

    private static long sum(JsonNode list, String field) {
        return list.valueStream().mapToLong(one -> one.path(field).asLong()).sum();
    }
}
