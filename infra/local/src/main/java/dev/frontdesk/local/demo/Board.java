package dev.frontdesk.local.demo;

import dev.frontdesk.local.demo.Paper.Ink;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The list of messages on the receptionist's screen: shows what is late and what has to be corrected. */
final class Board {

    private static final long LOOK_MILLIS = 200;
    private static final Map<String, String> LEVELS = Map.of("deputy", "代理人 deputy", "manager", "经理 manager");

    private final Account account;
    private final Map<String, Ticket> tickets;
    private final Cast cast;
    private final DemoClock clock;
    private final Paper paper;
    private final Map<String, JsonNode> known = new ConcurrentHashMap<>();

    Board(Account account, Map<String, Ticket> tickets, Cast cast, DemoClock clock, Paper paper) {
        this.account = account;
        this.tickets = tickets;
        this.cast = cast;
        this.clock = clock;
        this.paper = paper;
    }

    /** Until it is interrupted. */
    void watch() throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            for (var item : account.get("/api/v1/messages?limit=200").path("items")) {
                var ticket = tickets.get(item.path("id").asString());
                if (ticket != null) {
                    look(ticket, known.getOrDefault(ticket.id(), MissingNode.getInstance()), item);
                    known.put(ticket.id(), item);
                }
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private void look(Ticket ticket, JsonNode before, JsonNode now) throws InterruptedException {
        if (ticket.isAway(cast)
                && !text(before, "state").equals("relayed")
                && text(now, "state").equals("relayed")) {
            relayed(ticket);
        }
        if (!before.path("overdue").asBoolean(false) && now.path("overdue").asBoolean(false)) {
            say(ticket, Ink.RED, "超时 overdue", ticket.recipient().shown());
        }
        var level = text(now, "escalatedLevel");
        if (!level.isEmpty() && !level.equals(text(before, "escalatedLevel"))) {
            var to = cast.shown(now.path("escalatedTo").path("staffId").asString(""));
            say(ticket, Ink.RED, "升级 escalated", LEVELS.getOrDefault(level, level) + " " + to);
        }
        if (text(now, "state").equals("to-correct") && ticket.correct()) {
            correct(ticket, now.path("version").asLong());
        }
    }

    private void relayed(Ticket ticket) throws InterruptedException {
        var relay = account.get("/api/v1/messages/" + ticket.id()).path("relay");
        var channel = Channels.shown(relay.path("channel").asString(""));
        say(ticket, Ink.BLUE, "送达 relayed", ticket.recipient().shown() + " · " + channel);
    }

    /** S116. The desk asks the caller's number once more and writes it down right. */
    private void correct(Ticket ticket, long version) throws InterruptedException {
        var number = Objects.toString(ticket.call().caller().number(), "");
        var body = Stage.body().put("number", number).put("reason", "复述对不上，号码听错 misheard, found by the read-back");
        var answer =
                account.tell("POST", "/api/v1/messages/" + ticket.id() + "/corrections", body, "\"" + version + "\"");
        if (answer.done()) {
            say(ticket, Ink.YELLOW, "更正 corrected", ticket.message().misheard() + " → " + number);
        } else {
            // It went on meanwhile; the next look brings the newer version.
            ticket.correctAgain();
        }
    }

    /** Whether each message was confirmed or, where nobody will ever answer, handed on. */
    boolean settled(Collection<Ticket> all) {
        var items = new HashMap<>(known);
        return all.stream()
                .allMatch(ticket -> settled(ticket, items.getOrDefault(ticket.id(), MissingNode.getInstance())));
    }

    private static boolean settled(Ticket ticket, JsonNode item) {
        if (text(item, "state").equals("confirmed")) {
            return true;
        }
        return item.path("overdue").asBoolean(false)
                && !text(item, "escalatedLevel").isEmpty()
                && !ticket.somebodyWillAnswer();
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asString("");
    }

    private void say(Ticket ticket, Ink ink, String what, String text) {
        paper.entry(clock.now(), ink, what, ticket.mark() + text);
    }
}
