package dev.frontdesk.directory.doorlog;

import dev.frontdesk.directory.badge.BadgeId;
import dev.frontdesk.directory.door.Passage;
import dev.frontdesk.table.Csv;
import dev.frontdesk.table.Problem;
import dev.frontdesk.table.Unreadable;
import dev.frontdesk.web.BadInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
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
record DoorCsv(List<DoorLine> lines, List<Problem> problems) {

    private static final List<Column> NEEDED = List.of(Column.BADGE, Column.TIME, Column.DIRECTION);
    private static final Set<String> IN = Set.of("in", "进", "进门", "入");
    private static final Set<String> OUT = Set.of("out", "出", "出门");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-M-d H:mm[:ss]");
    private static final int LONGEST_LINE_NAME = 60;

    /** @throws BadInput {@code csv-malformed} or {@code csv-column-missing}, where no line can be understood at all */
    static DoorCsv read(byte[] body, ZoneId zone) {
        var csv = new DoorCsv(new ArrayList<>(), new ArrayList<>());
        var columns = new EnumMap<Column, Integer>(Column.class);
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
            throw new BadInput("csv-column-missing", Column.BADGE.en());
        }
        return csv;
    }

    private void add(long number, List<String> fields, Map<Column, Integer> columns, ZoneId zone) {
        try {
            lines.add(line(number, fields, columns, zone));
        } catch (Unclear unclear) {
            problems.add(new Problem(number, unclear.column.en(), unclear.code));
        }
    }

    private static DoorLine line(long number, List<String> fields, Map<Column, Integer> columns, ZoneId zone)
            throws Unclear {
        var badge = badge(field(fields, columns, Column.BADGE));
        var at = moment(field(fields, columns, Column.TIME), zone);
        var in = in(field(fields, columns, Column.DIRECTION));
        var name = columns.containsKey(Column.LINE)
                ? name(field(fields, columns, Column.LINE))
                : badge + " " + at + " " + in;
        return new DoorLine(number, badge, new Passage(name, in, at));
    }

    private static String name(String written) throws Unclear {
        if (written.length() > LONGEST_LINE_NAME) {
            throw new Unclear(Column.LINE, "text-too-long");
        }
        return written;
    }

    private static String field(List<String> fields, Map<Column, Integer> columns, Column wanted) throws Unclear {
        var column = columns.get(wanted);
        var value = column == null || column >= fields.size()
                ? ""
                : fields.get(column).strip();
        if (value.isEmpty()) {
            throw new Unclear(wanted, "text-missing");
        }
        return value;
    }

    private static String badge(String written) throws Unclear {
        try {
            return BadgeId.number(written);
        } catch (IllegalArgumentException malformed) {
            throw new Unclear(Column.BADGE, "badge-malformed");
        }
    }

    private static boolean in(String written) throws Unclear {
        var direction = written.toLowerCase(Locale.ROOT);
        if (!IN.contains(direction) && !OUT.contains(direction)) {
            throw new Unclear(Column.DIRECTION, "direction-unknown");
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
            throw new Unclear(Column.TIME, "door-time-malformed");
        }
    }

    private static Map<Column, Integer> columns(List<String> header) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int n = 0; n < header.size(); n++) {
            var place = n;
            Column.called(header.get(n)).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        for (var needed : NEEDED) {
            if (!columns.containsKey(needed)) {
                throw new BadInput("csv-column-missing", needed.en());
            }
        }
        return columns;
    }

    private static final class Unclear extends Exception {

        private static final long serialVersionUID = 1L;

        private final Column column;
        private final String code;

        Unclear(Column column, String code) {
            this.column = column;
            this.code = code;
        }
    }
}
