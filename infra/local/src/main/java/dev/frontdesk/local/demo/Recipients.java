package dev.frontdesk.local.demo;

import dev.frontdesk.local.demo.Cast.Member;
import dev.frontdesk.local.demo.Paper.Ink;
import dev.frontdesk.local.demo.PhoneCall.Reply;
import dev.frontdesk.local.demo.PhoneCall.Step;
import dev.frontdesk.local.demo.PhoneCall.What;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Members of staff at their live pages: see what comes, read it back or not, as the file says. */
final class Recipients {

    private static final Map<String, String> LEVELS =
            Map.of("recipient", "", "deputy", " · 代理人 deputy", "manager", " · 经理 manager");

    private final Map<String, Ticket> tickets;
    private final Cast cast;
    private final DemoClock clock;
    private final Paper paper;
    private final Crew crew;
    private final Timings way;
    private final Set<String> shown = ConcurrentHashMap.newKeySet();

    /** @param way takes how long the way from the desk's answer to the recipient's page was */
    Recipients(Map<String, Ticket> tickets, Cast cast, DemoClock clock, Paper paper, Crew crew, Timings way) {
        this.tickets = tickets;
        this.cast = cast;
        this.clock = clock;
        this.paper = paper;
        this.crew = crew;
        this.way = way;
    }

    /** What a page is told; the same again after the page was broken off changes nothing. */
    void told(Member member, Account account, JsonNode relay) {
        var ticket = tickets.get(relay.path("about").asString(""));
        var relayId = relay.path("relayId").asString("");
        if (ticket == null || !shown.add(relayId + "@" + member.staffId())) {
            return;
        }
        if (member.equals(ticket.recipient())) {
            ticket.arrived(way);
        }
        var level = LEVELS.getOrDefault(relay.path("level").asString(""), "");
        say(ticket, member, Ink.BLUE, "送达 on page", level);
        ticket.replyOf(member, cast)
                .ifPresent(reply -> crew.task(() -> reply(ticket, member, account, relayId, reply)));
    }

    private void reply(Ticket ticket, Member member, Account account, String relayId, Reply reply)
            throws InterruptedException {
        var passed = Duration.ZERO;
        for (var step : reply.steps()) {
            clock.pass(step.after().minus(passed));
            passed = step.after();
            if (!act(ticket, member, account, relayId, step)) {
                return;
            }
        }
    }

    /** @return false when there is nothing more to do about this relay */
    private boolean act(Ticket ticket, Member member, Account account, String relayId, Step step)
            throws InterruptedException {
        var seen = step.what() == What.SEEN;
        var answer = account.tell(
                "POST",
                "/api/v1/relays/" + relayId + (seen ? "/seen" : "/read-back"),
                seen ? Stage.body() : readBack(ticket, step.what()),
                null);
        if (!answer.done()) {
            say(ticket, member, Ink.FAINT, "不再需要 no longer", " · " + answer.status() + " " + answer.code());
            return false;
        }
        if (seen) {
            say(ticket, member, Ink.FAINT, "看到 seen", "");
        } else if (answer.body().path("right").asBoolean(false)) {
            say(ticket, member, Ink.GREEN, "复述正确 right", "");
        } else {
            say(ticket, member, Ink.YELLOW, "复述有误 wrong", " · 号码对不上 the number differs");
        }
        return true;
    }

    /** S116. The number as this person knows it, mistyped where the file says so; without one, the matter in own words. */
    private static ObjectNode readBack(Ticket ticket, What what) {
        var number = ticket.call().caller().number();
        if (number == null) {
            return Stage.body()
                    .put("understood", "明白 Understood: " + ticket.message().text());
        }
        return Stage.body().put("number", what == What.RIGHT ? number : mistyped(number));
    }

    static String mistyped(String number) {
        var last = number.charAt(number.length() - 1);
        return number.substring(0, number.length() - 1) + (char) (last == '9' ? '8' : last + 1);
    }

    private void say(Ticket ticket, Member member, Ink ink, String what, String more) {
        paper.entry(clock.now(), ink, what, ticket.mark() + member.shown() + more);
    }
}
