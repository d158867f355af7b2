package dev.frontdesk.directory.doorlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.frontdesk.directory.badge.BadgeId;
import dev.frontdesk.directory.door.Passage;
import dev.frontdesk.web.BadInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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
        try (var records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(body))) {
            var all = records.iterator();
            if (!all.hasNext()) {
                throw new BadInput("csv-column-missing", "badge");
            }
            var columns = columns(all.next());
            var csv = new DoorCsv(new ArrayList<>(), new ArrayList<>());
            all.forEachRemaining(record -> csv.add(record, columns, zone));
            return csv;
        } catch (CsvParseException | java.io.IOException malformed) {
            throw new BadInput("csv-malformed", "body");
        }
    }

    private void add(CsvRecord record, Map<String, Integer> columns, ZoneId zone) {
        var number = record.getStartingLineNumber();
        try {
            lines.add(line(record, columns, zone));
        } catch (Unclear unclear) {
            problems.add(new LineProblem(number, unclear.field, unclear.code));
        }
    }

    private static DoorLine line(CsvRecord record, Map<String, Integer> columns, ZoneId zone) throws Unclear {
        var badge = badge(field(record, columns, "badge"));
        var at = moment(field(record, columns, "time"), zone);
        var in = in(field(record, columns, "direction"));
        var name = columns.containsKey("line") ? name(field(record, columns, "line")) : badge + " " + at + " " + in;
        return new DoorLine(record.getStartingLineNumber(), badge, new Passage(name, in, at));
    }

    private static String name(String written) throws Unclear {
        if (written.length() > LONGEST_LINE_NAME) {
            throw new Unclear("line", "text-too-long");
        }
        return written;
    }

    private static String field(CsvRecord record, Map<String, Integer> columns, String name) throws Unclear {
        var column = columns.get(name);
        var value = column == null || column >= record.getFieldCount()
                ? ""
                : record.getField(column).strip();
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

    private static Map<String, Integer> columns(CsvRecord header) {
        var columns = new HashMap<String, Integer>();
        for (int n = 0; n < header.getFieldCount(); n++) {
            var written = header.getField(n).strip().toLowerCase(Locale.ROOT);
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

    /** UTF-8 where it is that, else GB18030, which has a character for everything. */
    private static String text(byte[] body) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(body, Charset.forName("GB18030"));
        }
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
