package dev.frontdesk.directory.staffimport;

import dev.frontdesk.directory.staffimport.KnownHere.Person;
import dev.frontdesk.table.Problem;
import dev.frontdesk.table.Unreadable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds everything that is wrong with a file, and changes nothing. */
@Component
class LookThrough {

    private final KnownHere known;

    LookThrough(KnownHere known) {
        this.known = known;
    }

    Look at(String site, byte[] file) {
        var pass = new Pass(known.departments(site));
        try {
            Tables.read(file, pass::take);
        } catch (Unreadable unreadable) {
            pass.problems.add(unreadable.problem());
            return pass.look();
        }
        pass.problems.addAll(peopleOf(site, pass));
        pass.problems.addAll(extensionsOf(site, pass));
        return pass.look();
    }

    /** One reading of the file; keeps ids and numbers, no lines. */
    private static final class Pass {

        private final LineRules rules = new LineRules();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final Set<String> departments;
        private long lines;

        Pass(Set<String> departments) {
            this.departments = departments;
        }

        void take(Line line) {
            lines++;
            var wrong = rules.problems(line);
            problems.addAll(wrong);
            var department = line.cell(Column.DEPARTMENT_ID);
            if (!departments.contains(department) && wrong.stream().noneMatch(Pass::ofDepartment)) {
                problems.add(line.problem(Column.DEPARTMENT_ID, "unknown-department"));
            }
            if (line.furtherPosts().stream().anyMatch(post -> !departments.contains(post.departmentId()))) {
                problems.add(line.problem(Column.FURTHER_POSTS, "unknown-department"));
            }
            for (var column : List.of(Column.DEPUTY_ID, Column.ASSISTANT_ID)) {
                if (!line.cell(column).isEmpty()) {
                    mentions.add(new Mention(line.number(), column, line.cell(column)));
                }
            }
        }

        Look look() {
            var shown = problems.stream()
                    .sorted(Comparator.comparingLong(Problem::line))
                    .limit(Look.MOST_SHOWN)
                    .toList();
            return new Look(lines, problems.size(), shown);
        }

        private static boolean ofDepartment(Problem problem) {
            return problem.column().equals(Column.DEPARTMENT_ID.en());
        }
    }

    /** Somebody named on a line besides the person it is about. */
    private record Mention(long line, Column column, String staffId) {}

    private List<Problem> peopleOf(String site, Pass pass) {
        var inFile = pass.rules.lineOfStaff();
        var named = new HashSet<>(inFile.keySet());
        pass.mentions.forEach(mention -> named.add(mention.staffId()));
        var people = known.people(named);
        var found = new ArrayList<Problem>();
        inFile.forEach((staffId, line) -> {
            var person = people.get(staffId);
            if (person != null && !person.site().equals(site)) {
                found.add(new Problem(line, Column.STAFF_ID.en(), "id-taken"));
            } else if (person != null && !person.active()) {
                found.add(new Problem(line, Column.STAFF_ID.en(), "staff-left"));
            }
        });
        for (var mention : pass.mentions) {
            var person = people.getOrDefault(mention.staffId(), Person.NOBODY);
            if (!inFile.containsKey(mention.staffId()) && !person.presentAt(site)) {
                found.add(new Problem(mention.line(), mention.column().en(), "unknown-staff"));
            }
        }
        return found;
    }

    /** Somebody in the file may give an extension to somebody else in the file; whoever is not in it keeps theirs. */
    private List<Problem> extensionsOf(String site, Pass pass) {
        var inFile = pass.rules.lineOfExtension();
        return known.holders(site, inFile.keySet()).stream()
                .filter(held -> !pass.rules.lineOfStaff().containsKey(held.holder()))
                .map(held ->
                        new Problem(inFile.getOrDefault(held.number(), 0L), Column.EXTENSIONS.en(), "extension-taken"))
                .toList();
    }
}
