package dev.frontdesk.local.demo;

import dev.frontdesk.local.demo.Paper.Ink;
import dev.frontdesk.local.demo.PhoneCall.Caller;
import dev.frontdesk.local.demo.PhoneCall.Message;
import dev.frontdesk.local.demo.PhoneCall.Transfer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The receptionist: answers, puts through, takes messages down, hangs up; one call at a time. */
final class Reception {

    private static final Duration RINGS = Duration.ofSeconds(3);
    private static final Duration TRIES_A_LINE = Duration.ofSeconds(12);
    private static final Duration WRITES = Duration.ofSeconds(25);
    private static final Duration SAYS_GOODBYE = Duration.ofSeconds(5);
    private static final int TEXT_COLUMNS = 76;

    private final Account account;
    private final Cast cast;
    private final DemoClock clock;
    private final Paper paper;
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();

    Reception(Account account, Cast cast, DemoClock clock, Paper paper) {
        this.account = account;
        this.cast = cast;
        this.clock = clock;
        this.paper = paper;
    }

    /** Messages taken so far, by id. */
    Map<String, Ticket> tickets() {
        return tickets;
    }

    void play(PhoneCall call) throws InterruptedException {
        clock.await(call.at());
        var id = answer(call);
        for (var transfer : call.transfers()) {
            clock.pass(TRIES_A_LINE);
            putThrough(id, transfer);
        }
        if (call.message() != null) {
            clock.pass(WRITES);
            take(id, call, call.message());
        }
        clock.pass(SAYS_GOODBYE);
        account.post("/api/v1/calls/" + id + "/end", Stage.body().put("disposition", call.end()));
        note(Ink.FAINT, "结束 ended", Words.ENDS.show(call.end()));
    }

    /** S106. */
    private String answer(PhoneCall call) throws InterruptedException {
        var caller = call.caller();
        var now = Instant.now();
        var body = Stage.body()
                .put("id", ClientId.next("call"))
                .put("line", "8000")
                .put("kind", call.kind());
        body.put("ringingAt", now.minus(clock.real(RINGS)).toString()).put("answeredAt", now.toString());
        describe(body, caller, caller.number());
        var id = body.path("id").asString();
        account.post("/api/v1/calls", body);
        paper.line("");
        paper.entry(
                clock.now(),
                Ink.BLUE,
                "来电 call",
                shown(caller) + paper.in(Ink.FAINT, "  " + Words.KINDS.show(call.kind())));
        if (call.says() != null) {
            note(Ink.PLAIN, "说 says", Paper.cut("「" + call.says() + "」", TEXT_COLUMNS));
        }
        return id;
    }

    private void putThrough(String callId, Transfer transfer) throws InterruptedException {
        var body = Stage.body().put("extension", transfer.extension()).put("outcome", transfer.outcome());
        account.post("/api/v1/calls/" + callId + "/transfers", body);
        var whose = cast.at(transfer.extension())
                .map(member -> " " + member.shown())
                .orElse("");
        var ink = transfer.outcome().equals("connected") ? Ink.GREEN : Ink.YELLOW;
        note(ink, "转接 transfer", transfer.extension() + whose + " → " + Words.OUTCOMES.show(transfer.outcome()));
    }

    /** S113. */
    private void take(String callId, PhoneCall call, Message message) throws InterruptedException {
        var recipient = cast.named(message.recipient());
        var ticket = new Ticket(tickets.size() + 1, ClientId.next("message"), call, message, recipient);
        var number = message.misheard() == null ? call.caller().number() : message.misheard();
        var body = Stage.body()
                .put("id", ticket.id())
                .put("recipientId", recipient.staffId())
                .put("callId", callId)
                .put("text", message.text());
        describe(body, call.caller(), number);
        // Known before the answer comes: the page may be faster.
        tickets.put(ticket.id(), ticket);
        account.post("/api/v1/messages", body);
        ticket.answered();
        note(Ink.BOLD, "留言 message", ticket.mark() + "给 for " + recipient.shown());
        paper.entry(null, Ink.PLAIN, "", "    " + Paper.cut("「" + message.text() + "」", TEXT_COLUMNS));
    }

    /** Leaves out what is not known. */
    private static void describe(ObjectNode body, Caller caller, @Nullable String number) {
        Map.of(
                        "callerName",
                        Objects.toString(caller.name(), ""),
                        "company",
                        Objects.toString(caller.company(), ""),
                        "number",
                        Objects.toString(number, ""))
                .forEach((field, value) -> {
                    if (!value.isEmpty()) {
                        body.put(field, value);
                    }
                });
    }

    private static String shown(Caller caller) {
        var known = Stream.of(caller.name(), caller.company(), caller.number())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return known.isEmpty() ? "未知 unknown" : known;
    }

    private void note(Ink ink, String what, String text) {
        paper.entry(clock.now(), ink, what, text);
    }
}
