package dev.frontdesk.local.demo;

import dev.frontdesk.local.demo.MessageStory.Promise;
import dev.frontdesk.local.demo.Paper.Ink;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of each message, as the stored events tell it; all spans in the demo's time. */
final class Report {

    private static final int CALLER = 18;
    private static final int RECIPIENT = 20;
    private static final int PROMISE = 14;
    private static final int STEPS = 74;

    private final Cast cast;
    private final DemoClock clock;
    private final Paper paper;

    Report(Cast cast, DemoClock clock, Paper paper) {
        this.cast = cast;
        this.clock = clock;
        this.paper = paper;
    }

    void print(Collection<Ticket> tickets, List<MessageStory> stories, Instant now) {
        var byId = stories.stream().collect(Collectors.toMap(MessageStory::id, Function.identity()));
        paper.line(paper.in(
                Ink.FAINT,
                "  " + Paper.padded(" #", 4) + Paper.padded("来电人 caller", CALLER) + Paper.padded("收件人 for", RECIPIENT)
                        + Paper.padded("承诺 promise", PROMISE) + "经过 what happened"));
        for (var ticket :
                tickets.stream().sorted(Comparator.comparingInt(Ticket::number)).toList()) {
            var story = byId.get(ticket.id());
            if (story != null) {
                print(ticket, story, now);
            }
        }
    }

    private void print(Ticket ticket, MessageStory story, Instant now) {
        var promise = story.promise(now);
        paper.line("  " + Paper.padded("%2d".formatted(ticket.number()), 4)
                + Paper.padded(Paper.cut(ticket.caller(), CALLER - 2), CALLER)
                + Paper.padded(ticket.recipient().shown(), RECIPIENT)
                + paper.in(ink(promise), Paper.padded(word(promise), PROMISE))
                + folded(steps(story)));
    }

    /** Goes on below its own beginning where a line would be too long. */
    private static String folded(List<String> steps) {
        var text = new StringBuilder(steps.getFirst());
        var used = Paper.width(steps.getFirst());
        for (var step : steps.subList(1, steps.size())) {
            if (used + Paper.width(step) + 3 > STEPS) {
                text.append("\n").append(" ".repeat(2 + 4 + CALLER + RECIPIENT + PROMISE));
                used = 0;
            }
            text.append(" → ").append(step);
            used += Paper.width(step) + 3;
        }
        return text.toString();
    }

    /** In the order in which things happened. */
    private List<String> steps(MessageStory story) {
        var steps = new ArrayList<String>();
        var told = relayedTo(story);
        for (var event : story.events()) {
            var after = " " + seconds(Duration.between(story.takenAt(), event.occurredAt()));
            switch (event.name().substring(event.name().indexOf('.') + 1)) {
                case "MessageRelayed" -> {
                    if (told.remove(event.text("staffId"))
                            && event.text("level").equals("recipient")) {
                        steps.add("转告 relayed" + after + " " + Channels.shown(event.text("channel")));
                    }
                }
                case "MessageReadBackWrong" -> steps.add(paper.in(Ink.YELLOW, "复述有误 wrong" + after));
                case "MessageCorrected" -> steps.add("更正 corrected" + after);
                case "MessageReadBackConfirmed" -> steps.add(confirmed(story, event) + after);
                case "RelayOverdue" -> steps.add(paper.in(Ink.RED, "超时 overdue" + after));
                case "RelayEscalated" ->
                    steps.add(level(event.text("level")) + " " + cast.shown(event.text("staffId")));
                default -> {
                    // Seen and the like: shown live, not worth a word here.
                }
            }
        }
        return steps;
    }

    /** A message that goes by mail and then by page, or is corrected, is told as relayed once. */
    private static Set<String> relayedTo(MessageStory story) {
        return story.all("MessageRelayed").stream()
                .map(event -> event.text("staffId"))
                .collect(Collectors.toSet());
    }

    private String confirmed(MessageStory story, Stored event) {
        var who = event.text("staffId");
        var by = who.equals(story.recipientId()) ? "" : " " + cast.shown(who);
        return paper.in(Ink.GREEN, "复述 read back") + by;
    }

    private String seconds(Duration real) {
        var demo = clock.demo(real);
        return demo.toSeconds() < 10 ? "%.1f s".formatted(demo.toMillis() / 1000.0) : demo.toSeconds() + " s";
    }

    private static String level(String level) {
        return Map.of("deputy", "代理人 deputy", "manager", "经理 manager").getOrDefault(level, level);
    }

    private static String word(Promise promise) {
        return switch (promise) {
            case KEPT -> "兑现 kept";
            case BROKEN -> "违约 broken";
            case OPEN -> "未到期 open";
        };
    }

    private static Ink ink(Promise promise) {
        return switch (promise) {
            case KEPT -> Ink.GREEN;
            case BROKEN -> Ink.RED;
            case OPEN -> Ink.YELLOW;
        };
    }
}
