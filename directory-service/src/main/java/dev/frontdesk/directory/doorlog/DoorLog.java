package dev.frontdesk.directory.doorlog;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.directory.badgelist.BadgeList;
import dev.frontdesk.directory.door.DoorDayCommand.RecordPassages;
import dev.frontdesk.directory.door.DoorDayEvent;
import dev.frontdesk.directory.door.DoorDayId;
import dev.frontdesk.directory.door.DoorDayState;
import dev.frontdesk.directory.door.Passage;
import dev.frontdesk.directory.outing.OutingCommand.RegisterReturn;
import dev.frontdesk.directory.outing.OutingEvent;
import dev.frontdesk.directory.outing.OutingId;
import dev.frontdesk.directory.outing.OutingState;
import dev.frontdesk.directory.outing.OutingState.Out;
import dev.frontdesk.directory.outinglist.Outings;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.table.Problem;
import dev.frontdesk.web.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** S64. Brings the lines of a door system to the days of the people; who comes in again has returned. */
@Component
public class DoorLog {

    private final BadgeList badges;
    private final Staff staff;
    private final Outings outings;
    private final History history;
    private final Desk desk;
    private final Clock clock;

    DoorLog(BadgeList badges, Staff staff, Outings outings, History history, Desk desk, Clock clock) {
        this.badges = badges;
        this.staff = staff;
        this.outings = outings;
        this.history = history;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param lines of the file, without the header
     * @param recorded that were new
     * @param repeated that were known, from this file or from an earlier one
     * @param returned outings that ended by coming in
     */
    public record Report(int lines, int recorded, int repeated, int returned, List<Problem> problems) {}

    private record Day(String staffId, LocalDate day) {}

    private static final class Count {
        private int recorded;
        private int repeated;
        private int returned;
    }

    /** Runs in the caller's transaction: all of the lines that can be taken, or none. */
    public Report take(byte[] csv, ZoneId zone, Origin origin) {
        var read = DoorCsv.read(csv, zone);
        var problems = new ArrayList<>(read.problems());
        var count = new Count();
        byDay(read.lines(), zone, origin.site(), problems)
                .forEach((day, lines) -> record(day, lines, origin, problems, count));
        problems.sort(Comparator.comparingLong(Problem::line));
        return new Report(
                read.lines().size() + read.problems().size(),
                count.recorded,
                count.repeated,
                count.returned,
                List.copyOf(problems));
    }

    private Map<Day, List<DoorLine>> byDay(List<DoorLine> lines, ZoneId zone, String site, List<Problem> problems) {
        var holders = badges.holders(
                site, lines.stream().map(DoorLine::badge).distinct().toList());
        var latest = clock.instant().plus(Times.TOLERANCE);
        var people = new HashMap<String, Optional<StaffRow>>();
        var days = new LinkedHashMap<Day, List<DoorLine>>();
        for (var line : lines) {
            var at = line.passage().at();
            var holder = holders.get(line.badge());
            if (holder == null) {
                problems.add(new Problem(line.number(), Column.BADGE.en(), "unknown-badge"));
            } else if (at.isAfter(latest)) {
                problems.add(new Problem(line.number(), Column.TIME.en(), "time-in-future"));
            } else if (hadLeft(people.computeIfAbsent(holder, id -> staff.of(site, id)), at)) {
                problems.add(new Problem(line.number(), Column.BADGE.en(), "staff-left"));
            } else {
                var day = new Day(holder, at.atZone(zone).toLocalDate());
                days.computeIfAbsent(day, _ -> new ArrayList<>()).add(line);
            }
        }
        return days;
    }

    /** Somebody whose badge still opens a door is not in the office by that. */
    private static boolean hadLeft(Optional<StaffRow> person, Instant at) {
        return person.map(StaffRow::leftAt).filter(left -> !at.isBefore(left)).isPresent();
    }

    private void record(Day day, List<DoorLine> lines, Origin origin, List<Problem> problems, Count count) {
        var id = DoorDayId.of(day.staffId(), day.day());
        var known = new TreeMap<>(known(id).passages());
        var fresh = new ArrayList<Passage>();
        for (var line : lines) {
            var passage = line.passage();
            var before = known.putIfAbsent(passage.line(), passage);
            if (before == null) {
                fresh.add(passage);
            } else if (before.equals(passage)) {
                count.repeated++;
            } else {
                problems.add(new Problem(line.number(), Column.LINE.en(), "line-changed"));
            }
        }
        if (!fresh.isEmpty()) {
            desk.send(new RecordPassages(id, origin.site(), day.staffId(), fresh, clock.instant()), origin);
            count.recorded += fresh.size();
            count.returned += back(day.staffId(), fresh, origin);
        }
    }

    private DoorDayState known(DoorDayId id) {
        return DoorDayState.of(history.of(id.value()).stream()
                .map(recorded -> (DoorDayEvent) recorded.event())
                .toList());
    }

    /** S78. The first coming in after the leaving ends the outing. */
    private int back(String staffId, List<Passage> fresh, Origin origin) {
        var ended = 0;
        for (var open : outings.openOf(origin.site(), staffId)) {
            var state = OutingState.of(history.of(open).stream()
                    .map(recorded -> (OutingEvent) recorded.event())
                    .toList());
            if (state instanceof Out out) {
                var left = out.registered().occurredAt();
                var in = fresh.stream()
                        .filter(passage -> passage.in() && passage.at().isAfter(left))
                        .map(Passage::at)
                        .min(Comparator.naturalOrder());
                if (in.isPresent()) {
                    desk.send(new RegisterReturn(new OutingId(open), in.get()), origin);
                    ended++;
                }
            }
        }
        return ended;
    }
}
