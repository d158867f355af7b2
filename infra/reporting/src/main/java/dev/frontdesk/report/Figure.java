package dev.frontdesk.report;

import dev.frontdesk.kernel.Names;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the monthly report: how many facts of a type there were, told apart by one of their fields.
 *
 * @param rule S-number it answers to
 * @param type of the facts that make it
 * @param field by which they are told apart; null: by nothing
 * @param measure what is added up or spread out beside the count
 */
record Figure(
        String rule,
        Names section,
        Names name,
        String type,
        @Nullable String field,
        Measure measure) {

    /** What a figure says beside how many. */
    enum Measure {
        COUNT(null),
        /** Money, in cents. */
        CENTS("cents"),
        /** Milliseconds, as median and as what nine of ten stay below. */
        RING("ringMillis");

        private final @Nullable String field;

        Measure(@Nullable String field) {
            this.field = field;
        }

        @Nullable
        String field() {
            return field;
        }
    }

    /** Which part of the figure a fact belongs to; empty when to none. */
    Optional<String> bucket(Fact fact) {
        if (!fact.type().equals(type)) {
            return Optional.empty();
        }
        if (field == null) {
            return Optional.of("");
        }
        var value = fact.data().path(field);
        return Optional.of(value.isMissingNode() || value.isNull() ? "unknown" : value.asString());
    }

    long measured(Fact fact) {
        var of = measure.field();
        return of == null ? 0 : fact.data().path(of).asLong();
    }
}
