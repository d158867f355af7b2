package dev.frontdesk.directory.staffimport;

import dev.frontdesk.directory.staff.FurtherPost;
import dev.frontdesk.directory.staff.Profile;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.names.Pinyin;
import dev.frontdesk.table.Formulas;
import dev.frontdesk.table.Problem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a staff table as it was written, without spaces around.
 *
 * @param cells of the columns that the table has; a column it has not says nothing, an empty cell says: none
 */
record Line(long number, Map<Column, String> cells) {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是");

    static Line of(long number, List<Column> headings, List<String> fields) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (int field = 0; field < headings.size(); field++) {
            cells.put(headings.get(field), field < fields.size() ? Formulas.bare(oneLine(fields.get(field))) : "");
        }
        return new Line(number, cells);
    }

    /** Empty also where the table has no such column. */
    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** Something is wrong with one of its cells. */
    Problem problem(Column column, String code) {
        return new Problem(number, column.en(), code);
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(String::isEmpty);
    }

    List<String> extensions() {
        return Arrays.stream(cell(Column.EXTENSIONS).split("[\\s,;/、，；]+"))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    /** None also where the cell cannot be read: {@link LineRules} has said so. */
    List<FurtherPost> furtherPosts() {
        return FurtherPosts.read(cell(Column.FURTHER_POSTS)).orElse(List.of());
    }

    /** @param now as the directory describes the person; null for somebody new */
    Profile profile(@Nullable Profile now) {
        var has = cells.keySet();
        return new Profile(
                names(now == null ? null : now.names()),
                cell(Column.DEPARTMENT_ID),
                post(now == null ? null : now.post()),
                has.contains(Column.FURTHER_POSTS) || now == null ? furtherPosts() : now.furtherPosts(),
                has.contains(Column.EXTENSIONS) || now == null ? extensions() : now.extensions(),
                has.contains(Column.EMAIL) || now == null ? given(Column.EMAIL) : now.mail(),
                has.contains(Column.DEPUTY_ID) || now == null ? given(Column.DEPUTY_ID) : now.deputyId(),
                has.contains(Column.ASSISTANT_ID) || now == null ? given(Column.ASSISTANT_ID) : now.assistantId(),
                has.contains(Column.RESTRICTED) || now == null
                        ? YES.contains(cell(Column.RESTRICTED).toLowerCase(Locale.ROOT))
                        : now.restricted());
    }

    /** Without an English name the Chinese one is written as it reads. */
    private Names names(@Nullable Names now) {
        var zh = cell(Column.NAME_ZH);
        var english = Optional.ofNullable(given(Column.NAME_EN))
                .or(() -> kept(now, zh, Column.NAME_EN))
                .or(() -> Pinyin.written(zh));
        return new Names(zh, english.orElse(zh));
    }

    private Names post(@Nullable Names now) {
        var zh = cell(Column.POST_ZH);
        var english = Optional.ofNullable(given(Column.POST_EN)).or(() -> kept(now, zh, Column.POST_EN));
        return new Names(zh, english.orElse(zh));
    }

    /** The other language of what stays as it is, when the table doesn't speak of it. */
    private Optional<String> kept(@Nullable Names now, String zh, Column column) {
        return now != null && now.zh().equals(zh) && !cells.containsKey(column)
                ? Optional.of(now.en())
                : Optional.empty();
    }

    private @Nullable String given(Column column) {
        var cell = cell(column);
        return cell.isEmpty() ? null : cell;
    }

    private static String oneLine(String cell) {
        return cell.strip().replaceAll("\\s+", " ");
    }
}
