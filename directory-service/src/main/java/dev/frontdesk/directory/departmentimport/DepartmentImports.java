package dev.frontdesk.directory.departmentimport;

import dev.frontdesk.directory.department.DepartmentState.Known;
import dev.frontdesk.directory.departmentimport.DepartmentRules.Earlier;
import dev.frontdesk.directory.staffimport.KnownHere;
import dev.frontdesk.directory.staffing.DepartmentChanges;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.table.Problem;
import dev.frontdesk.table.Unreadable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** S8, S12. Takes a table of departments in, as a whole or not at all; the same again changes nothing. */
@Component
public class DepartmentImports {

    private final DepartmentChanges changes;
    private final KnownHere held;
    private final Clock clock;

    DepartmentImports(DepartmentChanges changes, KnownHere held, Clock clock) {
        this.changes = changes;
        this.held = held;
        this.clock = clock;
    }

    /** @param problems all of them, by line; nothing of what the cells say */
    public record DepartmentLook(int lines, List<Problem> problems) {}

    /** How many departments were new, different, and as they had been. */
    public record DepartmentsImported(int lines, int added, int changed, int unchanged) {}

    /** What a file would do; changes nothing. */
    public DepartmentLook look(String site, byte[] file) {
        try {
            var lines = DepartmentTable.read(file);
            return new DepartmentLook(lines.size(), problems(site, lines));
        } catch (Unreadable unreadable) {
            return new DepartmentLook(0, List.of(unreadable.problem()));
        }
    }

    /**
     * Within the transaction of the request.
     *
     * @throws Rejection {@code import-has-problems}; nothing was taken
     */
    public DepartmentsImported take(Origin origin, byte[] file) {
        var look = look(origin.site(), file);
        if (!look.problems().isEmpty()) {
            throw new Rejection(
                    "import-has-problems",
                    "The file has problems; a look lists them",
                    Map.of("count", String.valueOf(look.problems().size())));
        }
        var before = new HashMap<String, Optional<Known>>();
        var lines = DepartmentTable.read(file);
        for (var line : lines) {
            var id = line.cell(Column.DEPARTMENT_ID);
            before.put(id, changes.known(id));
        }
        // First what belongs elsewhere is freed of it, so that two can exchange places and hotlines.
        lines.forEach(line -> carryOut(line, before, origin, true));
        lines.forEach(line -> carryOut(line, before, origin, false));
        var added = before.values().stream().filter(Optional::isEmpty).count();
        var unchanged = before.entrySet().stream()
                .filter(one -> one.getValue().isPresent() && one.getValue().equals(changes.known(one.getKey())))
                .count();
        return new DepartmentsImported(
                lines.size(), (int) added, (int) (lines.size() - added - unchanged), (int) unchanged);
    }

    private void carryOut(DepartmentLine line, Map<String, Optional<Known>> before, Origin origin, boolean onlyFree) {
        var known = before.get(line.cell(Column.DEPARTMENT_ID));
        var now = known == null ? null : known.orElse(null);
        var wanted = line.description(origin.site(), now, clock.instant());
        if (onlyFree) {
            if (now == null) {
                return;
            }
            wanted = wanted.freed(now.parentId(), now.extensions());
        }
        changes.describe(wanted, origin);
    }

    private List<Problem> problems(String site, List<DepartmentLine> lines) {
        var looked = new HashMap<String, Optional<Earlier>>();
        Function<String, Optional<Earlier>> known = id -> looked.computeIfAbsent(
                id,
                one -> changes.known(one)
                        .map(department ->
                                new Earlier(department.siteId(), Optional.ofNullable(department.parentId()))));
        var problems = new ArrayList<>(new DepartmentRules(lines, known).problems(site));
        problems.addAll(taken(site, lines));
        problems.sort(Comparator.comparingLong(Problem::line));
        return List.copyOf(problems);
    }

    /** A department in the file may give a hotline to another in the file; whoever is not in it keeps theirs. */
    private List<Problem> taken(String site, List<DepartmentLine> lines) {
        var lineOf = new HashMap<String, DepartmentLine>();
        lines.forEach(line -> line.extensions().forEach(number -> lineOf.putIfAbsent(number, line)));
        var ids = lines.stream().map(line -> line.cell(Column.DEPARTMENT_ID)).collect(Collectors.toSet());
        return held.holders(site, lineOf.keySet()).stream()
                .filter(holder -> !ids.contains(holder.holder()))
                .flatMap(holder -> Optional.ofNullable(lineOf.get(holder.number())).stream())
                .map(line -> line.problem(Column.EXTENSIONS, "extension-taken"))
                .toList();
    }
}
