package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.MessageStory.Promise;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How many promises were opened, kept, broken and are open, and whether everybody says the same. */
record Sums(long opened, long kept, long broken, long open) {

    static Sums of(List<MessageStory> stories, Instant now) {
        return new Sums(
                stories.size(),
                count(stories, Promise.KEPT, now),
                count(stories, Promise.BROKEN, now),
                count(stories, Promise.OPEN, now));
    }

    /** As the promise ledger shows them. */
    static Sums of(JsonNode figures) {
        return new Sums(
                figures.path("opened").asLong(-1),
                figures.path("kept").asLong(-1),
                figures.path("broken").asLong(-1),
                figures.path("open").asLong(-1));
    }

    private static long count(List<MessageStory> stories, Promise wanted, Instant now) {
        return stories.stream().filter(story -> story.promise(now) == wanted).count();
    }

    String zh() {
        return "承诺：开立 %d，兑现 %d，违约 %d，未到期 %d".formatted(opened, kept, broken, open);
    }

    String en() {
        return "promises: %d opened, %d kept, %d broken, %d open".formatted(opened, kept, broken, open);
    }

    /** What does not add up, if anything. @param answered messages that the desk was told are kept */
    Optional<Trouble> against(Sums ledger, int answered, List<MessageStory> stories, RelayBook relays) {
        if (opened != answered) {
            return trouble(
                    "前台得到 %d 条留言的确认，事件库里却有 %d 条".formatted(answered, opened),
                    "The desk was answered for %d messages, but the event store holds %d".formatted(answered, opened));
        }
        if (!equals(ledger) || opened != kept + broken + open) {
            return trouble(
                    "承诺台账与事件库不符：台账 %s，事件库 %s".formatted(ledger.zh(), zh()),
                    "Ledger and event store differ: %s; %s".formatted(ledger.en(), en()));
        }
        return fateless(stories, relays).or(() -> keptElsewhere(stories, relays));
    }

    private static Optional<Trouble> fateless(List<MessageStory> stories, RelayBook relays) {
        return stories.stream()
                .flatMap(story -> story.relayIds().stream())
                .filter(relayId -> !relays.hasFate(relayId))
                .findFirst()
                .flatMap(relayId -> trouble(
                        "%s 没有下文：既未复述，也未撤回或超时".formatted(relayId),
                        "Nothing became of %s: it was neither read back, nor withdrawn, nor overdue"
                                .formatted(relayId)));
    }

    /** The same question to the other service's events. */
    private Optional<Trouble> keptElsewhere(List<MessageStory> stories, RelayBook relays) {
        var there = stories.stream().filter(relays::keeps).count();
        return there == kept
                ? Optional.empty()
                : trouble(
                        "通讯录服务的事件里有 %d 条按时复述，来电服务里有 %d 条".formatted(there, kept),
                        "directory-service's events tell of %d read back in time, call-service's of %d"
                                .formatted(there, kept));
    }

    /** A reader who sees the events of one aggregate in another order decides wrongly. */
    static Optional<Trouble> disorder(List<Stored> events) {
        return Stored.outOfOrder(events)
                .flatMap(event -> trouble(
                        "%s 的事件次序不对：第 %d 号 %s".formatted(event.aggregateId(), event.sequence(), event.name()),
                        "The events of %s are out of order at %d, %s"
                                .formatted(event.aggregateId(), event.sequence(), event.name())));
    }

    private static Optional<Trouble> trouble(String zh, String en) {
        return Optional.of(new Trouble(zh, en));
    }
}
