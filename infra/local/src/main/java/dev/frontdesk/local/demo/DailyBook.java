package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the desk did between calls, as directory-service has stored it.
 *
 * @param counts how often each event of {@link #SHOWN} is stored
 * @param late outings whose return was overdue
 * @param forgotten outings whose return was overdue without anybody noticing
 */
record DailyBook(Map<String, Long> counts, Set<String> late, Set<String> forgotten) {

    static final String LEFT = "Outing.OutingRegistered";
    static final String RETURNED = "Outing.ReturnRegistered";
    static final String PUBLISHED = "ExtensionTable.ExtensionTablePublished";
    static final String LOCKED = "CustomerAssignment.CustomerLocked";
    static final String REVEALED = "Disclosure.ContactRevealed";

    private static final Map<String, String> SHOWN = shown();

    /** How long after its time a missing return may go unnoticed. */
    private static final Duration NOTICED = Duration.ofSeconds(5);

    private static Map<String, String> shown() {
        var shown = new LinkedHashMap<String, String>();
        shown.put(LEFT, "外出 out");
        shown.put(RETURNED, "返回 back");
        shown.put(PUBLISHED, "发布分机表 tables published");
        shown.put(LOCKED, "锁定客户 customers locked");
        shown.put(REVEALED, "查看手机 numbers revealed");
        return shown;
    }

    static DailyBook of(List<Stored> events, Instant now) {
        var counts = events.stream()
                .filter(event -> SHOWN.containsKey(event.name()))
                .collect(Collectors.groupingBy(Stored::name, Collectors.counting()));
        var back = ids(events.stream().filter(event -> event.is(RETURNED)).toList());
        var late = ids(events.stream()
                .filter(event -> event.is("Outing.ReturnOverdue") || event.is(RETURNED) && event.flag("late"))
                .toList());
        var forgotten = events.stream()
                .filter(event -> event.is(LEFT))
                .filter(event -> event.time("expectedBackAt").plus(NOTICED).isBefore(now))
                .map(Stored::aggregateId)
                .filter(id -> !back.contains(id) && !late.contains(id))
                .collect(Collectors.toSet());
        return new DailyBook(counts, late, forgotten);
    }

    String line() {
        return SHOWN.entrySet().stream()
                        .map(shown -> "%s %d".formatted(shown.getValue(), count(shown.getKey())))
                        .collect(Collectors.joining(" · ", "日常 daily work: ", ""))
                + " · 逾期 late %d".formatted(late.size());
    }

    /** What does not add up, if anything. */
    Optional<Trouble> against(DailyRound round) {
        return SHOWN.entrySet().stream()
                .filter(shown -> count(shown.getKey()) != round.done(shown.getKey()))
                .map(shown -> new Trouble(
                        "%s：前台做了 %d 次，事件库里有 %d 次"
                                .formatted(shown.getValue(), round.done(shown.getKey()), count(shown.getKey())),
                        "%s: done %d times at the desk, %d times in the event store"
                                .formatted(shown.getValue(), round.done(shown.getKey()), count(shown.getKey()))))
                .findFirst()
                .or(this::forgottenOne);
    }

    private Optional<Trouble> forgottenOne() {
        return forgotten.stream()
                .findFirst()
                .map(id -> new Trouble("%s 逾期未归却无人提醒".formatted(id), "Nobody noticed that %s is late".formatted(id)));
    }

    private long count(String event) {
        return counts.getOrDefault(event, 0L);
    }

    private static Set<String> ids(List<Stored> events) {
        return events.stream().map(Stored::aggregateId).collect(Collectors.toSet());
    }
}
