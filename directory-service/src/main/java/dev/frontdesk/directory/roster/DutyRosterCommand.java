package dev.frontdesk.directory.roster;

import dev.frontdesk.directory.roster.DutyRosterEvent.SpecialDutyDay;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a duty roster. */
public sealed interface DutyRosterCommand {

    RosterId rosterId();

    Instant at();

    /**
     * S16. From {@code from} on, this is the plan.
     *
     * @param names of the duty, for example 销售值班
     * @param from not before {@code at}: what is past stays as it was
     * @param required when somebody has to be on duty
     */
    record PlanDuty(
            @TargetAggregateIdentifier RosterId rosterId,
            String siteId,
            Names names,
            ZoneId zone,
            Instant from,
            List<Layer> layers,
            List<Hours> required,
            Instant at)
            implements DutyRosterCommand {}

    /** Somebody else is on duty for a while. A shift that is running may be changed from its beginning on. */
    record OverrideDuty(
            @TargetAggregateIdentifier RosterId rosterId,
            String overrideId,
            String staffId,
            Instant from,
            Instant until,
            Instant at)
            implements DutyRosterCommand {}

    /** The two who are on duty at these moments take each other's shift. */
    record SwapDuty(
            @TargetAggregateIdentifier RosterId rosterId, String swapId, Instant first, Instant second, Instant at)
            implements DutyRosterCommand {}

    /** It was somebody else who was on duty. Only what is over can be corrected, and only with a reason. */
    record CorrectDuty(
            @TargetAggregateIdentifier RosterId rosterId,
            String correctionId,
            String staffId,
            Instant from,
            Instant until,
            String reason,
            Instant at)
            implements DutyRosterCommand {}

    /** The watch brings the site's calendar: all days from {@code from} on that differ from their weekday, in order. */
    record TakeCalendar(
            @TargetAggregateIdentifier RosterId rosterId, LocalDate from, List<SpecialDutyDay> days, Instant at)
            implements DutyRosterCommand {}

    /** The watch asks for the roster of these days, and for what is wrong with those that have not begun. */
    record IssueDays(@TargetAggregateIdentifier RosterId rosterId, LocalDate first, int days, Instant at)
            implements DutyRosterCommand {}
}
