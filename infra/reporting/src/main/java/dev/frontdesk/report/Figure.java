package dev.frontdesk.report;

import dev.frontdesk.kernel.Names;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the monthly report; it may have several parts.
 *
 * @param rule S-number it answers to
 * @param measure what is added up or spread out beside the count
 * @param needs types, with a field after {@code #} where one is read, that it is made of
 * @param counter a new one, with nothing counted yet
 */
record Figure(String rule, Names section, Names name, Measure measure, Set<String> needs, Supplier<Counter> counter) {

    /** What a figure says beside how many. */
    enum Measure {
        COUNT,
        /** How much each part is of the whole. */
        SHARE,
        /** Money, in cents. */
        CENTS,
        /** Milliseconds, as median and as what nine of ten stay below. */
        RING,
        /** Seconds, likewise. */
        SECONDS;

        boolean spreads() {
            return this == RING || this == SECONDS;
        }
    }

    /** Facts of one type, told apart by a field of theirs; of those that are measured only the ones that say how much. */
    static Figure of(String rule, Names section, String zh, String en, String type, @Nullable String field) {
        return of(rule, section, zh, en, type, field, Measure.COUNT, null);
    }

    static Figure of(
            String rule,
            Names section,
            String zh,
            String en,
            String type,
            @Nullable String field,
            Measure measure,
            @Nullable String measured) {
        var needs = new java.util.TreeSet<String>();
        needs.add(field == null ? type : type + "#" + field);
        if (measured != null) {
            needs.add(type + "#" + measured);
        }
        return new Figure(rule, section, new Names(zh, en), measure, needs, () -> (fact, tell) -> {
            if (fact.type().equals(type) && (measured == null || fact.data().has(measured))) {
                var value = field == null ? "" : fact.text(field);
                tell.count(
                        field != null && value.isEmpty() ? "unknown" : value,
                        measured == null ? 0 : fact.data().path(measured).asLong(),
                        "",
                        Counter.Event.of(fact));
            }
        });
    }
}
