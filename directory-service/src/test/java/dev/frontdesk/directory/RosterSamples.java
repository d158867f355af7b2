package dev.frontdesk.directory;

import dev.frontdesk.directory.roster.DutyRosterEvent.DutyCalendarTaken;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyCorrected;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDayIssued;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDoubleCoverFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyGapFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyOverridden;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyPlanned;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutySwapped;
import dev.frontdesk.directory.roster.DutyRosterEvent.Exchange;
import dev.frontdesk.directory.roster.DutyRosterEvent.IssuedShift;
import dev.frontdesk.directory.roster.DutyRosterEvent.PlannedLayer;
import dev.frontdesk.directory.roster.DutyRosterEvent.RequiredHours;
import dev.frontdesk.directory.roster.DutyRosterEvent.SpecialDutyDay;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;

/** One of each event of a duty roster; the public form of the issued day is the contract's sample. */
public final class RosterSamples {

    private static final String ROSTER = "roster-a-sales";
    private static final Names SALES = new Names("销售值班", "Sales duty");
    private static final List<Integer> WEEKDAYS = List.of(1, 2, 3, 4, 5);

    public static final DutyDayIssued DAY = new DutyDayIssued(
            ROSTER,
            SALES,
            "2026-11-24",
            List.of(
                    new IssuedShift(at("23T16:00"), at("24T01:00"), null, "nobody", ""),
                    new IssuedShift(at("24T01:00"), at("24T10:00"), "staff-lin", "layer", "weekly"),
                    new IssuedShift(at("24T10:00"), at("24T16:00"), null, "nobody", "")),
            at("23T00:30"));

    public static final List<DomainEvent> ALL = List.of(
            new DutyPlanned(
                    ROSTER,
                    "site-a",
                    SALES,
                    "Asia/Shanghai",
                    at("23T00:30"),
                    List.of(new PlannedLayer(
                            "weekly",
                            0,
                            WEEKDAYS,
                            "09:00",
                            "18:00",
                            List.of("staff-lin", "staff-chen"),
                            "2026-11-23",
                            7)),
                    List.of(new RequiredHours(WEEKDAYS, "09:00", "18:00")),
                    at("23T00:30")),
            new DutyOverridden(ROSTER, "override-1", "staff-wang", at("24T01:00"), at("24T10:00"), at("23T01:30")),
            new DutySwapped(
                    ROSTER,
                    "swap-1",
                    new Exchange(at("25T01:00"), at("25T10:00"), "staff-chen", "staff-lin"),
                    new Exchange(at("30T01:00"), at("30T10:00"), "staff-lin", "staff-chen"),
                    at("23T01:40")),
            new DutyCorrected(
                    ROSTER, "correction-1", "staff-chen", at("23T01:00"), at("23T02:00"), "临时代班未登记", at("23T02:30")),
            new DutyCalendarTaken(
                    ROSTER, "2026-09-30", List.of(new SpecialDutyDay("2026-10-01", false)), at("23T00:30")),
            DAY,
            new DutyGapFound(ROSTER, "2026-11-25", at("25T04:00"), at("25T04:20"), at("23T00:30")),
            new DutyDoubleCoverFound(
                    ROSTER,
                    "2026-11-25",
                    at("25T09:00"),
                    at("25T10:00"),
                    List.of("staff-lin", "staff-wang"),
                    at("23T00:30")));

    private RosterSamples() {}

    private static Instant at(String dayAndTime) {
        return Instant.parse("2026-11-" + dayAndTime + ":00Z");
    }
}
