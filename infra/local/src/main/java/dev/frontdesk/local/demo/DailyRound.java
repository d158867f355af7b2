package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.DailyWork.ComesBack;
import dev.frontdesk.local.demo.DailyWork.GoesOut;
import dev.frontdesk.local.demo.DailyWork.IsFollowed;
import dev.frontdesk.local.demo.DailyWork.IsFound;
import dev.frontdesk.local.demo.DailyWork.IsLocked;
import dev.frontdesk.local.demo.DailyWork.IsRevealed;
import dev.frontdesk.local.demo.DailyWork.Leads;
import dev.frontdesk.local.demo.DailyWork.TableIsPublished;
import dev.frontdesk.local.demo.Paper.Ink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The receptionist between calls: asks the directory and writes down who comes and goes. */
final class DailyRound {

    private static final int TRIES = 100;

    private final Account account;
    private final Account admin;
    private final Cast cast;
    private final DemoClock clock;
    private final Paper paper;
    private final Map<String, String> out = new HashMap<>();
    private final Map<String, Long> done = new HashMap<>();

    /** @param admin keeps private numbers, which the desk only sees */
    DailyRound(Account account, Account admin, Cast cast, DemoClock clock, Paper paper) {
        this.account = account;
        this.admin = admin;
        this.cast = cast;
        this.clock = clock;
        this.paper = paper;
    }

    /** How often the desk was answered that this event had come about. */
    long done(String event) {
        return done.getOrDefault(event, 0L);
    }

    void play(DailyWork work) throws InterruptedException {
        clock.await(work.at());
        paper.line("");
        for (var task : work.tasks()) {
            switch (task) {
                case GoesOut goes -> leave(goes);
                case ComesBack comes -> comeBack(comes, work);
                case IsFound found -> find(found, work);
                case Leads leads -> whoLeads(leads, work);
                case TableIsPublished _ -> publishTable();
                case IsLocked locked -> lock(locked);
                case IsFollowed followed -> whose(followed, work);
                case IsRevealed revealed -> reveal(revealed);
            }
        }
    }

    /** S78. */
    private void leave(GoesOut goes) throws InterruptedException {
        var person = cast.named(goes.person());
        var id = ClientId.next("outing");
        var away = clock.real(Duration.between(clock.now(), goes.until()));
        var body = Stage.body()
                .put("id", id)
                .put("staffId", person.staffId())
                .put("destination", goes.destination())
                .put("expectedBackAt", Instant.now().plus(away).toString());
        post("/api/v1/outings", body, DailyBook.LEFT);
        out.put(person.staffId(), id);
        var text = "%s → %s，预计返回 back by %s".formatted(person.shown(), goes.destination(), goes.until());
        note(Ink.BOLD, "外出 out", text);
    }

    /** S64. */
    private void comeBack(ComesBack comes, DailyWork work) throws InterruptedException {
        var person = cast.named(comes.person());
        var id = out.remove(person.staffId());
        if (id == null) {
            throw new Trouble(
                    "第 %d 行起：%s 没有外出".formatted(work.line(), person.shown()),
                    "From line %d: %s has not gone out".formatted(work.line(), person.shown()));
        }
        post("/api/v1/outings/" + id + "/return", Stage.body(), DailyBook.RETURNED);
        note(Ink.GREEN, "返回 back", person.shown());
    }

    /** By whatever is typed: characters, pinyin, initials, an extension, with the last letters wrong. */
    private void find(IsFound find, DailyWork work) throws InterruptedException {
        var typed = URLEncoder.encode(find.typed(), StandardCharsets.UTF_8);
        var wanted = cast.named(find.person());
        expect(
                wanted,
                find.typed(),
                work,
                () -> account.get("/api/v1/staff?limit=5&query=" + typed).at("/items/0/staffId"));
        note(Ink.PLAIN, "查找 find", "「%s」 → %s".formatted(find.typed(), wanted.shown()));
    }

    /** S8, S12. */
    private void whoLeads(Leads leads, DailyWork work) throws InterruptedException {
        var path = "/api/v1/departments/" + cast.department(leads.department()) + "/manager";
        var wanted = cast.named(leads.person());
        expect(wanted, leads.department(), work, () -> account.get(path).path("staffId"));
        note(Ink.PLAIN, "负责人 leads", "%s → %s".formatted(leads.department(), wanted.shown()));
    }

    /** S59. */
    private void publishTable() throws InterruptedException {
        post("/api/v1/extension-table/issues", Stage.body(), DailyBook.PUBLISHED);
        note(Ink.BOLD, "分机表 table", "已发布 published");
    }

    /** S15. */
    private void lock(IsLocked locked) throws InterruptedException {
        var person = cast.named(locked.person());
        var path = "/api/v1/customers/" + ClientId.next("customer");
        var body = Stage.body().put("company", locked.company());
        body.putArray("contacts").addObject().put("number", locked.number());
        account.put(path, body);
        post(path + "/lock", Stage.body().put("ownerId", person.staffId()), DailyBook.LOCKED);
        note(Ink.BOLD, "锁定 lock", "%s → %s".formatted(locked.company(), person.shown()));
    }

    /** S10, S14. */
    private void whose(IsFollowed followed, DailyWork work) throws InterruptedException {
        var wanted = cast.named(followed.person());
        var isNumber = followed.said().matches("[+0-9 -]+");
        var body = Stage.body()
                .put(isNumber ? "number" : "company", followed.said())
                .put("about", ClientId.next("call"));
        expect(
                wanted,
                followed.said(),
                work,
                () -> account.post("/api/v1/customers/find", body).body().at("/matches/0/ownerId"));
        note(Ink.PLAIN, "归属 whose", "「%s」 → %s".formatted(followed.said(), wanted.shown()));
    }

    /** S89. */
    private void reveal(IsRevealed revealed) throws InterruptedException {
        var person = cast.named(revealed.person());
        var path = "/api/v1/staff/" + person.staffId();
        admin.put(path + "/private-contact", Stage.body().put("mobile", revealed.mobile()));
        var body = Stage.body()
                .put("id", ClientId.next("disclosure"))
                .put("purpose", "call-back")
                .put("about", ClientId.next("call"))
                .put("audience", "inside");
        post(path + "/reveals", body, DailyBook.REVEALED);
        note(Ink.YELLOW, "查看手机 reveal", person.shown() + "，记录在案 on record");
    }

    private void post(String path, ObjectNode body, String event) throws InterruptedException {
        account.post(path, body);
        done.merge(event, 1L, Long::sum);
    }

    private interface Question {

        JsonNode ask() throws InterruptedException;
    }

    /** What a list shows may be a moment behind what was just written. */
    private void expect(Cast.Member wanted, String asked, DailyWork work, Question question)
            throws InterruptedException {
        var found = "";
        for (int attempt = 0; attempt < TRIES; attempt++) {
            found = question.ask().asString("");
            if (found.equals(wanted.staffId())) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var shown = found.isEmpty() ? "–" : cast.shown(found);
        throw new Trouble(
                "第 %d 行起：“%s”得到的是 %s".formatted(work.line(), asked, shown),
                "From line %d: \"%s\" gave %s".formatted(work.line(), asked, shown));
    }

    private void note(Ink ink, String what, String text) {
        paper.entry(clock.now(), ink, what, text);
    }
}
