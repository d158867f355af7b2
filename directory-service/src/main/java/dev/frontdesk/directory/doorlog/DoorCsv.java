package dev.frontdesk.directory.doorlog;

import dev.frontdesk.directory.badge.BadgeId;
import dev.frontdesk.directory.door.Passage;
import dev.frontdesk.table.Csv;
import dev.frontdesk.table.Unreadable;
import dev.frontdesk.web.BadInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The CSV of a door system, in UTF-8 or GB18030, with Chinese or English headings.
 *
 * @param lines that can be understood
 * @param problems of the others
 */
record DoorCsv(List<DoorLine> lines, List<LineProblem> problems) {

    private static final Map<String, Set<String>> HEADINGS = Map.of(
            "line", Set.of("line", "id", "流水号", "序号"),
            "badge", Set.of("badge", "卡号", "工卡号"),
            "time", Set.of("time", "时间", "刷卡时间"),
            "direction", Set.of("direction", "进出", "方向"));
    private static final Set<String> IN = Set.of("in", "进", "进门", "入");
    private static final Set<String> OUT = Set.of("out", "出", "出门");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-M-d H:mm[:ss]");
    private static final int LONGEST_LINE_NAME = 60;

    /** @throws BadInput {@code csv-malformed} or {@code csv-column-missing}, where no line can be understood at all */
    static DoorCsv read(byte[] body, ZoneId zone) {
        var csv = new DoorCsv(new ArrayList<>(), new ArrayList<>());
        var columns = new HashMap<String, Integer>();
        try {
            Csv.read(body, (number, fields) -> {
                if (columns.isEmpty()) {
                    columns.putAll(columns(fields));
                } else {
                    csv.add(number, fields, columns, zone);
                }
            });
        } catch (Unreadable malformed) {
            throw new BadInput("csv-malformed", "body");
        }
        if (columns.isEmpty()) {
            throw new BadInput("csv-column-missing", "badge");
        }
        return csv;
    }

    private void add(long number, List<String> fields, Map<String, Integer> columns, ZoneId zone) {
        try {
            lines.add(line(number, fields, columns, zone));
        } catch (Unclear unclear) {
            problems.add(new LineProblem(number, unclear.field, unclear.code));
        }
    }

    private static DoorLine line(long number, List<String> fields, Map<String, Integer> columns, ZoneId zone)
            throws Unclear {
        var badge = badge(field(fields, columns, "badge"));
        var at = moment(field(fields, columns, "time"), zone);
        var in = in(field(fields, columns, "direction"));
        var name = columns.containsKey("line") ? name(field(fields, columns, "line")) : badge + " " + at + " " + in;
        return new DoorLine(number, badge, new Passage(name, in, at));
    }

    private static String name(String written) throws Unclear {
        if (written.length() > LONGEST_LINE_NAME) {
            throw new Unclear("line", "text-too-long");
        }
        return written;
    }

    private static String field(List<String> fields, Map<String, Integer> columns, String name) throws Unclear {
        var column = columns.get(name);
        var value = column == null || column >= fields.size()
                ? ""
                : fields.get(column).strip();
        if (value.isEmpty()) {
            throw new Unclear(name, "field-missing");
        }
        return value;
    }

    private static String badge(String written) throws Unclear {
        try {
            return BadgeId.number(written);
        } catch (IllegalArgumentException malformed) {
            throw new Unclear("badge", "value-invalid");
        }
    }

    private static boolean in(String written) throws Unclear {
        var direction = written.toLowerCase(Locale.ROOT);
        if (!IN.contains(direction) && !OUT.contains(direction)) {
            throw new Unclear("direction", "value-invalid");
        }
        return IN.contains(direction);
    }

    /** With an offset, or in the zone of the site. */
    private static Instant moment(String written, ZoneId zone) throws Unclear {
        try {
            return written.contains("T") && (written.endsWith("Z") || written.matches(".*[+-]\\d\\d:\\d\\d"))
                    ? OffsetDateTime.parse(written).toInstant()
                    : LocalDateTime.parse(written.replace('/', '-').replace('T', ' '), LOCAL)
                            .atZone(zone)
                            .toInstant();
        } catch (DateTimeException malformed) {
            throw new Unclear("time", "value-invalid");
        }
    }

    private static Map<String, Integer> columns(List<String> header) {
        var columns = new HashMap<String, Integer>();
        for (int n = 0; n < header.size(); n++) {
            var written = header.get(n).strip().toLowerCase(Locale.ROOT);
            for (var heading : HEADINGS.entrySet()) {
                if (heading.getValue().contains(written)) {
                    columns.putIfAbsent(heading.getKey(), n);
                }
            }
        }
        for (var needed : List.of("badge", "time", "direction")) {
            if (!columns.containsKey(needed)) {
                throw new BadInput("csv-column-missing", needed);
            }
        }
        return columns;
    }

    private static final class Unclear extends Exception {

        private static final long serialVersionUID = 1L;

        private final String field;
        private final String code;

        Unclear(String field, String code) {
            this.field = field;
            this.code = code;
        }
    }
}
