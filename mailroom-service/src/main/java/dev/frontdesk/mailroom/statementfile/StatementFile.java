package dev.frontdesk.mailroom.statementfile;

import dev.frontdesk.mailroom.matching.StatementLine;
import dev.frontdesk.mailroom.statementfile.Figures.Wrong;
import dev.frontdesk.mailroom.tariff.Place;
import dev.frontdesk.table.Cell;
import dev.frontdesk.table.Problem;
import dev.frontdesk.table.Table;
import dev.frontdesk.table.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** S131. Reads a courier's statement by a saved mapping; titles above the headings and sums below the lines included. */
public final class StatementFile {

    /** A month of the largest customers of a courier. */
    public static final int MOST_LINES = 50_000;

    private static final int HEADINGS_WITHIN = 30;
    private static final Pattern WAYBILL = Pattern.compile("[A-Z0-9]{6,40}");
    private static final Pattern SUM = Pattern.compile("(?:合计|总计|小计|total|sum).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern GRAND_TOTAL = Pattern.compile("(?:合计|总计|total).*", Pattern.CASE_INSENSITIVE);

    private final StatementMapping mapping;
    private final List<StatementLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Long> faulty = new HashSet<>();
    private @Nullable Headings headings;

    private StatementFile(StatementMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * What was found.
     *
     * @param lines those that are right
     * @param problems all that is not, by line of the file
     */
    public record Read(List<StatementLine> lines, List<Problem> problems) {

        public Read {
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
        }

        public long cents() {
            return lines.stream().mapToLong(StatementLine::cents).reduce(0, Math::addExact);
        }
    }

    /** Never throws for what the file holds: a file that is no table is a problem, too. */
    public static Read read(byte[] file, StatementMapping mapping) {
        var statement = new StatementFile(mapping);
        try {
            Table.read(file, statement::take);
            if (statement.headings == null) {
                throw new Unreadable("statement-headings-missing", 1);
            }
            if (statement.lines.isEmpty() && statement.problems.isEmpty()) {
                throw new Unreadable("statement-empty", 1);
            }
        } catch (Unreadable unreadable) {
            statement.problems.add(unreadable.problem());
        }
        return new Read(statement.lines, statement.problems);
    }

    private void take(long line, List<Cell> cells) {
        if (cells.stream().allMatch(cell -> cell.text().isBlank())) {
            return;
        }
        if (headings == null) {
            headings = Headings.in(cells, mapping.headings()).orElse(null);
            if (headings == null && line > HEADINGS_WITHIN) {
                throw new Unreadable("statement-headings-missing", line);
            }
            return;
        }
        if (isSum(headings, cells)) {
            sum(headings, line, cells);
            return;
        }
        if (lines.size() + faulty.size() >= MOST_LINES) {
            throw new Unreadable("statement-too-long", line);
        }
        entry(headings, line, cells);
    }

    private void entry(Headings heads, long line, List<Cell> cells) {
        var before = problems.size();
        var waybill = waybill(heads, line, cells);
        var day = cell(heads, line, mapping.date(), cells, Figures::day);
        var grams = cell(heads, line, mapping.weight(), cells, text -> Figures.grams(text, mapping.weightUnit()));
        var place = place(heads, line, cells);
        var cents = amounts(heads, line, cells);
        if (problems.size() > before) {
            faulty.add(line);
            return;
        }
        lines.add(new StatementLine(
                Math.toIntExact(line),
                waybill,
                day.orElse(null),
                place.region(),
                place.city(),
                grams.orElse(0L),
                cents));
    }

    private Place place(Headings heads, long line, List<Cell> cells) {
        var region = cell(heads, line, mapping.region(), cells, text -> text).orElse("");
        var city = cell(heads, line, mapping.city(), cells, text -> text).orElse("");
        return city.isBlank() ? Place.of(region) : Place.of(region, city);
    }

    private String waybill(Headings heads, long line, List<Cell> cells) {
        var text =
                cell(heads, line, mapping.waybill(), cells, written -> written).orElse("");
        var waybill = text.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
        if (waybill.isEmpty()) {
            problem(line, mapping.waybill(), "waybill-missing");
        } else if (isCutShort(heads.of(mapping.waybill(), cells))) {
            problem(line, mapping.waybill(), "number-cut-short");
        } else if (!WAYBILL.matcher(waybill).matches()) {
            problem(line, mapping.waybill(), "waybill-malformed");
        }
        return waybill;
    }

    /** A workbook keeps 15 digits of a number; the rest of a longer one is lost before anybody reads it. */
    private static boolean isCutShort(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER && cell.text().length() > 15;
    }

    private long amounts(Headings heads, long line, List<Cell> cells) {
        var sum = 0L;
        for (var heading : mapping.amounts()) {
            sum += cell(heads, line, heading, cells, StatementFile::amount).orElse(0L);
        }
        return sum;
    }

    /** Where there are several columns, a dash stands for nothing. */
    private static long amount(String text) throws Wrong {
        return text.strip().equals("-") ? 0 : Figures.cents(text);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(String text) throws Wrong;
    }

    private <T> Optional<T> cell(
            Headings heads, long line, @Nullable String heading, List<Cell> cells, Reading<T> reading) {
        if (heading == null) {
            return Optional.empty();
        }
        var cell = heads.of(heading, cells);
        switch (cell.kind()) {
            case FORMULA -> problem(line, heading, "cell-formula");
            case MERGED -> problem(line, heading, "cell-merged");
            case TEXT, NUMBER -> {
                try {
                    return Optional.of(reading.of(cell.text()));
                } catch (Wrong wrong) {
                    problem(line, heading, wrong.code());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSum(Headings heads, List<Cell> cells) {
        return heads.of(mapping.waybill(), cells).text().isBlank() && label(cells, SUM)
                || SUM.matcher(heads.of(mapping.waybill(), cells).text().strip())
                        .matches();
    }

    private static boolean label(List<Cell> cells, Pattern pattern) {
        return cells.stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .filter(text -> pattern.matcher(text).matches())
                .isPresent();
    }

    /** The courier's own total is evidence, too: lines that do not add up to it are not all of them. */
    private void sum(Headings heads, long line, List<Cell> cells) {
        if (!label(cells, GRAND_TOTAL) || !faulty.isEmpty()) {
            return;
        }
        try {
            var stated = 0L;
            for (var heading : mapping.amounts()) {
                stated += amount(heads.of(heading, cells).text());
            }
            if (stated != lines.stream().mapToLong(StatementLine::cents).sum()) {
                problem(line, mapping.amounts().getLast(), "total-differs");
            }
        } catch (Wrong noTotalInThisColumn) {
            // Some couriers write the total as a sentence; then there is nothing to compare.
            return;
        }
    }

    private void problem(long line, String heading, String code) {
        problems.add(new Problem(line, heading, code));
    }
}
