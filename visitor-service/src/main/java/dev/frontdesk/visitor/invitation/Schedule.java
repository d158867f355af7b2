package dev.frontdesk.visitor.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When visitors are expected. Part of stored events.
 *
 * @param zone of the site: recurring visits begin at the same time by its clock
 * @param startsAt of the first day
 * @param endsAt of the first day, later than {@code startsAt}
 * @param recurrence a rule of {@link Recurrence}; null: on one day alone
 * @param toleranceBefore seconds; so much earlier the visitor may come
 * @param toleranceAfter seconds; so much later than {@code endsAt} the visitor may still come
 * @param except days of the rule that were cancelled
 */
public record Schedule(
        String zone,
        Instant startsAt,
        Instant endsAt,
        @Nullable String recurrence,
        long toleranceBefore,
        long toleranceAfter,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LocalDate> except) {

    public Schedule {
        except = except == null ? List.of() : List.copyOf(except);
    }

    /** Of all its days. */
    public Schedule(
            String zone,
            Instant startsAt,
            Instant endsAt,
            @Nullable String recurrence,
            long toleranceBefore,
            long toleranceAfter) {
        this(zone, startsAt, endsAt, recurrence, toleranceBefore, toleranceAfter, List.of());
    }

    public Schedule without(LocalDate day) {
        var more = Stream.concat(except.stream(), Stream.of(day)).sorted().toList();
        return new Schedule(zone, startsAt, endsAt, recurrence, toleranceBefore, toleranceAfter, more);
    }

    /**
     * One expected visit.
     *
     * @param from the earliest moment at which the visitor may come
     * @param until the last one
     */
    public record Day(LocalDate day, Instant from, Instant startsAt, Instant endsAt, Instant until) {

        boolean includes(Instant moment) {
            return !moment.isBefore(from) && !moment.isAfter(until);
        }
    }

    /** All of them, in order. */
    public List<Day> days() {
        var first = startsAt.atZone(ZoneId.of(zone)).toLocalDate();
        return Optional.ofNullable(recurrence)
                .flatMap(Recurrence::read)
                .map(rule -> rule.days(first))
                .orElse(List.of(first))
                .stream()
                .filter(day -> !except.contains(day))
                .map(this::on)
                .toList();
    }

    /** The visit that a visitor who comes at this moment comes for. */
    public Optional<Day> at(Instant moment) {
        return days().stream().filter(day -> day.includes(moment)).findFirst();
    }

    /** The first visit that one could still come for later than this moment. */
    public Optional<Day> after(Instant moment) {
        return days().stream().filter(day -> day.from().isAfter(moment)).findFirst();
    }

    private Day on(LocalDate day) {
        var start = startsAt.atZone(ZoneId.of(zone)).toLocalTime();
        var begins = day.atTime(start).atZone(ZoneId.of(zone)).toInstant();
        var ends = begins.plus(Duration.between(startsAt, endsAt));
        return new Day(day, begins.minusSeconds(toleranceBefore), begins, ends, ends.plusSeconds(toleranceAfter));
    }
}
