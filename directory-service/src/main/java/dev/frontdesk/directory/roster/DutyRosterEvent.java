package dev.frontdesk.directory.roster;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Stored for ever: rename nothing, remove nothing. Days and times of day are ISO texts in the zone of the plan. */
public sealed interface DutyRosterEvent extends DomainEvent {

    String rosterId();

    /**
     * @param weekdays 1 Monday to 7 Sunday
     * @param until of the next day when not after {@code from}
     */
    record PlannedLayer(
            String name,
            int rank,
            List<Integer> weekdays,
            String from,
            String until,
            List<String> staffIds,
            String rotationStart,
            int daysPerTurn) {}

    record RequiredHours(List<Integer> weekdays, String from, String until) {}

    /** @param staffId null: nobody */
    record IssuedShift(
            Instant from, Instant until, @Nullable String staffId, String by, String source) {}

    /** @param insteadOf who would have been on duty */
    record Exchange(Instant from, Instant until, String staffId, String insteadOf) {}

    /** S16. Whole each time, in force from {@code from} on. */
    @Revision("1")
    record DutyPlanned(
            String rosterId,
            String siteId,
            Names names,
            String zone,
            Instant from,
            List<PlannedLayer> layers,
            List<RequiredHours> required,
            Instant occurredAt)
            implements DutyRosterEvent {}

    @Revision("1")
    record DutyOverridden(
            String rosterId, String overrideId, String staffId, Instant from, Instant until, Instant occurredAt)
            implements DutyRosterEvent {}

    @Revision("1")
    record DutySwapped(String rosterId, String swapId, Exchange first, Exchange second, Instant occurredAt)
            implements DutyRosterEvent {}

    @Revision("1")
    record DutyCorrected(
            String rosterId,
            String correctionId,
            String staffId,
            Instant from,
            Instant until,
            String reason,
            Instant occurredAt)
            implements DutyRosterEvent {}

    /** @param working true for a make-up workday, false for a day off */
    record SpecialDutyDay(String day, boolean working) {}

    /** From the day {@code from} on, these are all days that differ from their weekday. */
    @Revision("1")
    record DutyCalendarTaken(String rosterId, String from, List<SpecialDutyDay> days, Instant occurredAt)
            implements DutyRosterEvent {}

    /** The roster of one day, as it was given out. A later one of the same day replaces it. */
    @Revision("1")
    record DutyDayIssued(String rosterId, Names names, String day, List<IssuedShift> shifts, Instant occurredAt)
            implements DutyRosterEvent {}

    /** Found before the day began: somebody has to be on duty, and nobody is. */
    @Revision("1")
    record DutyGapFound(String rosterId, String day, Instant from, Instant until, Instant occurredAt)
            implements DutyRosterEvent {}

    /** Found before the day began: two layers of the same rank name different people. */
    @Revision("1")
    record DutyDoubleCoverFound(
            String rosterId, String day, Instant from, Instant until, List<String> staffIds, Instant occurredAt)
            implements DutyRosterEvent {}
}
