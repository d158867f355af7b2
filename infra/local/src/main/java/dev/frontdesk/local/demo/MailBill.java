package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.MailPlan.Statement;
import dev.frontdesk.local.demo.Paper.Ink;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * S131, S132. The courier's statement of the month, as a file that couriers send: refused with exactly its reasons,
 * resolved, approved by somebody else, paid to the cent.
 */
final class MailBill {

    private static final Set<String> EXPECTED = Set.of("duplicate", "unknown-waybill", "price");
    private static final int TRIES = 200;

    private final Statement statement;
    private final YearMonth month;
    private final Account admin;
    private final Account clerk;
    private final MailSums sums;
    private final Paper paper;
    private final String account = ClientId.next("account");

    MailBill(Statement statement, YearMonth month, Account admin, Account clerk, MailSums sums, Paper paper) {
        this.statement = statement;
        this.month = month;
        this.admin = admin;
        this.clerk = clerk;
        this.sums = sums;
        this.paper = paper;
    }

    /** The account with the courier, its tariff, and how its statements are laid out. */
    void open() throws InterruptedException {
        var path = "/api/v1/mail/courier-accounts/" + account;
        var body = Stage.body().put("carrier", statement.carrier()).put("number", "7550123456");
        body.putObject("names").put("zh", "月结账号").put("en", "Monthly account");
        admin.put(path, body);
        var tariff = Stage.body().put("minimumCents", 0);
        var zone = tariff.putArray("zones").addObject();
        zone.put("code", "1").put("zh", "全国").put("en", "Everywhere");
        zone.putArray("places").add("*");
        zone.put("firstGrams", statement.tariff().firstGrams())
                .put("firstCents", statement.tariff().firstCents())
                .put("furtherGrams", statement.tariff().furtherGrams())
                .put("furtherCents", statement.tariff().furtherCents());
        admin.put(path + "/tariffs/" + month.atDay(1), tariff);
        var mapping = Stage.body()
                .put("waybill", "运单号码")
                .put("date", "日期")
                .put("region", "对方地区")
                .put("weight", "计费重量")
                .put("weightUnit", "g");
        mapping.putArray("amounts").add("应付金额(元)");
        admin.put(path + "/statement-mapping", mapping);
    }

    void settle(List<MailItem> items, Account second) throws InterruptedException {
        var sent = items.stream()
                .filter(item -> item.carrier().equals(statement.carrier()))
                .toList();
        var lines = lines(sent);
        var asked = lines.stream().mapToLong(Line::cents).sum();
        var right = sent.stream()
                .mapToLong(item -> statement.tariff().cents(item.grams()))
                .sum();
        var id = imported(lines, asked);
        var settlement = clerk.post("/api/v1/mail/statements/" + id + "/comparisons", Stage.body())
                .body();
        var path = "/api/v1/mail/settlements/" + settlement.path("id").asString();
        sums.add("statement-lines", lines.size());
        sums.add("statement-cents", asked);
        sums.add("matched", sent.size() - 1);
        sums.add("differences", EXPECTED.size());
        refused(path, settlement.path("version").asLong(), second);
        var version = resolve(path);
        var approved = second.tell("POST", path + "/approval", Stage.body(), "\"" + version + "\"");
        if (!approved.done()) {
            throw new Trouble("批准被拒绝：" + approved.code(), "The approval was refused: " + approved.code());
        }
        // Every item at its right price, and the changed price as the second thought accepted it.
        var due = right + statement.moreCents();
        pay(path, due);
        note("付款 paid", "%s 元 yuan，与凭证一致 to the cent".formatted(yuan(due)));
    }

    private String imported(List<Line> lines, long asked) throws InterruptedException {
        var taken = clerk.upload(
                "/api/v1/mail/statements?account=" + account + "&month=" + month, "text/csv", file(lines, asked));
        if (taken.status() != 201) {
            throw new Trouble("账单未能导入：" + taken.code(), "The statement was not taken in: " + taken.code());
        }
        note("账单 statement", "%s %d 行 lines，%s 元 yuan".formatted(statement.carrier(), lines.size(), yuan(asked)));
        return taken.body().path("id").asString();
    }

    /** One line of the statement as the courier writes it. */
    private record Line(LocalDate day, String waybill, String region, int grams, long cents) {}

    private List<Line> lines(List<MailItem> sent) {
        if (statement.duplicate() > sent.size() || statement.price() > sent.size()) {
            throw new Trouble("对账单所说的件没有那么多", "The statement speaks of more items than were sent");
        }
        var lines = new ArrayList<Line>();
        for (int i = 0; i < sent.size(); i++) {
            lines.add(line(sent.get(i), i + 1 == statement.price() ? statement.moreCents() : 0));
        }
        lines.add(line(sent.get(statement.duplicate() - 1), 0));
        lines.add(new Line(month.atDay(20), statement.unknownWaybill(), "CN-31", 800, statement.unknownCents()));
        return lines;
    }

    private Line line(MailItem item, long moreCents) {
        var cents = statement.tariff().cents(item.grams()) + moreCents;
        return new Line(item.sentOn(), item.waybill(), item.region(), item.grams(), cents);
    }

    /** With a title above and a sum below, in the encoding of Chinese spreadsheets. */
    private byte[] file(List<Line> lines, long asked) {
        var text = lines.stream()
                .map(line -> "%s,%s,%s,%d,%s"
                        .formatted(line.day(), line.waybill(), line.region(), line.grams(), yuan(line.cents())))
                .collect(Collectors.joining(
                        "\r\n",
                        "月结对账单 %s,,,,\r\n日期,运单号码,对方地区,计费重量,应付金额(元)\r\n".formatted(month),
                        "\r\n合计,,,,%s\r\n".formatted(yuan(asked))));
        return text.getBytes(Charset.forName("GB18030"));
    }

    /** S132. Not while anything is open, and every open thing is named. */
    private void refused(String path, long version, Account second) throws InterruptedException {
        var answer = second.tell("POST", path + "/approval", Stage.body(), "\"" + version + "\"");
        var named = answer.body().at("/params/differences").asString("");
        var kinds = named.isEmpty()
                ? Set.<String>of()
                : Set.of(named.replaceAll("-\\d+(?=,|$)", "").split(", "));
        if (!answer.code().equals("differences-open") || !kinds.equals(EXPECTED)) {
            throw new Trouble(
                    "应以三项差异拒绝批准，实为 %s %s".formatted(answer.code(), named),
                    "Three differences should refuse the approval, not %s %s".formatted(answer.code(), named));
        }
        note("拒绝批准 refused", "三个原因 three reasons: " + named);
    }

    private long resolve(String path) throws InterruptedException {
        var ids = new TreeMap<String, String>();
        for (int attempt = 0; attempt < TRIES && ids.size() < EXPECTED.size(); attempt++) {
            clerk.get(path + "/differences?open=true")
                    .path("items")
                    .valueStream()
                    .map(item -> item.path("difference"))
                    .forEach(found -> ids.put(
                            found.path("kind").asString(), found.path("id").asString()));
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var version = 0L;
        for (var resolution : statement.resolutions()) {
            var body = Stage.body().put("resolution", resolution.resolution()).put("note", resolution.note());
            body.putArray("differences").add(ids.getOrDefault(resolution.kind(), "none"));
            version = clerk.post(path + "/resolutions", body)
                    .body()
                    .path("version")
                    .asLong();
            sums.count("resolved-" + resolution.kind());
            note("处理 resolved", resolution.kind() + " → " + resolution.resolution() + "，" + resolution.note());
        }
        return version;
    }

    private void pay(String path, long due) throws InterruptedException {
        var body = Stage.body()
                .put("cents", due + 1)
                .put("paidOn", month.plusMonths(1).atDay(1).toString())
                .put("reference", "TX-" + month);
        var wrong = clerk.tell("POST", path + "/payment", body, null);
        if (!wrong.code().equals("payment-differs")) {
            throw new Trouble("多付一分应被拒绝", "A cent too much should be refused, not " + wrong.status());
        }
        clerk.post(path + "/payment", body.put("cents", due));
        sums.add("approved-cents", due);
        sums.add("paid-cents", due);
        JsonNode shown = Stage.body();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            shown = clerk.get(path);
            if (shown.path("state").asString("").equals("paid")) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var cents = Map.of(
                "approvedCents", shown.path("approvedCents").asLong(),
                "evidenceCents", shown.path("evidenceCents").asLong());
        if (cents.values().stream().anyMatch(each -> each != due)) {
            throw new Trouble(
                    "应付 %d 分，清算单为 %s".formatted(due, cents),
                    "%d cents are due, the settlement says %s".formatted(due, cents));
        }
    }

    private void note(String what, String text) {
        paper.entry(null, Ink.PLAIN, what, text);
    }

    private static String yuan(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
