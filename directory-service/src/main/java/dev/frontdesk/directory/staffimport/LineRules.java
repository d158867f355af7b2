package dev.frontdesk.directory.staffimport;

import dev.frontdesk.names.Pinyin;
import dev.frontdesk.table.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with a line by itself and beside the lines before it; whatever the directory holds. */
final class LineRules {

    private static final Pattern STAFF = Pattern.compile("staff-[a-z0-9-]{1,120}");
    private static final Pattern DEPARTMENT = Pattern.compile("dept-[a-z0-9-]{1,120}");
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{3,5}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>\",;:]{1,64}@[A-Za-z0-9.-]{1,190}");
    private static final Pattern YES_OR_NO = Pattern.compile("(?i)|true|false|yes|no|y|n|1|0|是|否");
    private static final int LONGEST = 500;

    private final Map<String, Long> lineOfStaff = new HashMap<>();
    private final Map<String, Long> lineOfExtension = new HashMap<>();

    List<Problem> problems(Line line) {
        var found = new ArrayList<Problem>();
        id(line, found);
        names(line, found);
        form(line, Column.DEPARTMENT_ID, DEPARTMENT, "id-malformed", found);
        if (!line.cell(Column.EMAIL).isEmpty()) {
            form(line, Column.EMAIL, MAIL, "mail-malformed", found);
        }
        form(line, Column.RESTRICTED, YES_OR_NO, "yes-or-no", found);
        if (FurtherPosts.read(line.cell(Column.FURTHER_POSTS)).isEmpty()) {
            found.add(line.problem(Column.FURTHER_POSTS, "further-posts-malformed"));
        }
        extensions(line, found);
        other(line, Column.DEPUTY_ID, "deputy-of-oneself", found);
        other(line, Column.ASSISTANT_ID, "assistant-of-oneself", found);
        return found;
    }

    /** Who is in the file, and on which line. */
    Map<String, Long> lineOfStaff() {
        return lineOfStaff;
    }

    /** Which extensions the file gives away, and on which line. */
    Map<String, Long> lineOfExtension() {
        return lineOfExtension;
    }

    private void id(Line line, List<Problem> found) {
        var id = line.cell(Column.STAFF_ID);
        if (!STAFF.matcher(id).matches()) {
            found.add(line.problem(Column.STAFF_ID, "id-malformed"));
        } else if (lineOfStaff.putIfAbsent(id, line.number()) != null) {
            found.add(line.problem(Column.STAFF_ID, "staff-twice"));
        }
    }

    private static void names(Line line, List<Problem> found) {
        for (var column : List.of(Column.NAME_ZH, Column.POST_ZH)) {
            if (line.cell(column).isEmpty()) {
                found.add(line.problem(column, "text-missing"));
            }
        }
        var zh = line.cell(Column.NAME_ZH);
        var chinese = zh.codePoints().anyMatch(Character::isIdeographic);
        if (line.cell(Column.NAME_EN).isEmpty() && chinese && Pinyin.written(zh).isEmpty()) {
            found.add(line.problem(Column.NAME_EN, "name-unreadable"));
        }
        line.cells().forEach((column, cell) -> {
            if (cell.length() > LONGEST) {
                found.add(line.problem(column, "text-too-long"));
            }
        });
    }

    private void extensions(Line line, List<Problem> found) {
        for (var number : line.extensions()) {
            if (!EXTENSION.matcher(number).matches()) {
                found.add(line.problem(Column.EXTENSIONS, "extension-malformed"));
            } else if (lineOfExtension.putIfAbsent(number, line.number()) != null) {
                found.add(line.problem(Column.EXTENSIONS, "extension-twice"));
            }
        }
    }

    private static void other(Line line, Column column, String oneself, List<Problem> found) {
        var id = line.cell(column);
        if (id.isEmpty()) {
            return;
        }
        form(line, column, STAFF, "id-malformed", found);
        if (id.equals(line.cell(Column.STAFF_ID))) {
            found.add(line.problem(column, oneself));
        }
    }

    private static void form(Line line, Column column, Pattern form, String code, List<Problem> found) {
        if (!form.matcher(line.cell(column)).matches()) {
            found.add(line.problem(column, code));
        }
    }
}
