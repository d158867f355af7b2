package dev.frontdesk.directory.dutyalarm;

import dev.frontdesk.directory.roster.DutyRosterEvent;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDoubleCoverFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyGapFound;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the relay says, in Chinese and English; times are those of the site. */
final class FindingText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private FindingText() {}

    static String of(Names duty, ZoneId zone, List<DutyRosterEvent> findings) {
        var lines = findings.stream().flatMap(finding -> line(finding, zone)).collect(Collectors.joining("\n"));
        return """
            「%s」值班表有空缺或重复，请在当日开始前安排。
            The roster "%s" has gaps or double cover; please see to it before the day begins.
            %s\
            """.formatted(duty.zh(), duty.en(), lines);
    }

    static String missing(int year) {
        return """
            %d 年的节假日与调休尚未导入，请导入后值班表才能按节假日安排。
            The holidays of %d are not known yet; rosters can heed them only once they are imported.\
            """.formatted(year, year);
    }

    private static Stream<String> line(DutyRosterEvent finding, ZoneId zone) {
        return switch (finding) {
            case DutyGapFound gap -> Stream.of(period(gap.from(), gap.until(), zone) + " 无人值班 / nobody on duty");
            case DutyDoubleCoverFound two ->
                Stream.of(period(two.from(), two.until(), zone) + " 重复排班 / more than one on duty");
            default -> Stream.empty();
        };
    }

    private static String period(Instant from, Instant until, ZoneId zone) {
        return TIME.format(from.atZone(zone)) + " – " + TIME.format(until.atZone(zone));
    }
}
