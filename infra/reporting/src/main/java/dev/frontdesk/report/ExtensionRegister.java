package dev.frontdesk.report;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.Ledger.Column;
import dev.frontdesk.report.Ledger.Row;
import dev.frontdesk.report.Ledger.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** S59, S62. The extension table as it was issued last; what an issue of the period took the place of is struck through. */
final class ExtensionRegister extends Register {

    private record Holder(Names names, String departmentId, String issued) {}

    private final List<Fact> issues = new ArrayList<>();

    @Override
    String name() {
        return "extensions";
    }

    @Override
    Names title() {
        return new Names("员工分机表", "Staff extension table");
    }

    @Override
    String rules() {
        return "S59, S62";
    }

    @Override
    List<Column> columns() {
        return List.of(
                Column.of("序号", "No.", 0.4),
                Column.of("分机", "Extension", 0.7),
                Column.of("姓名／岗位", "Held by", 2),
                Column.of("部门", "Department", 1.6),
                Column.of("自何日起", "Since", 1));
    }

    @Override
    void take(Fact fact) {
        if (fact.type().equals("directory.extension-table-published.v1")) {
            issues.add(fact);
        }
    }

    @Override
    Ledger print(Span span, People people) {
        var now = new TreeMap<String, List<Holder>>();
        var gone = new TreeMap<String, Boolean>();
        var untold = false;
        Fact last = null;
        for (var issue : issues) {
            var day = LocalDate.parse(issue.text("day"));
            if (day.isAfter(span.to())) {
                continue;
            }
            last = issue;
            untold |= issue.data().path("changed").isMissingNode()
                    && issue.data().path("count").asInt() > 0;
            var inPeriod = !day.isBefore(span.from());
            for (var line : issue.data().path("changed")) {
                var extension = Fact.text(line.path("extension"));
                var holders = now.computeIfAbsent(extension, _ -> new ArrayList<>());
                if (!inPeriod) {
                    holders.clear();
                }
                gone.remove(extension);
                holders.add(new Holder(
                        People.names(line.path("names")), Fact.text(line.path("departmentId")), day.toString()));
            }
            for (var dropped : issue.data().path("dropped")) {
                if (inPeriod) {
                    gone.put(Fact.text(dropped), true);
                } else {
                    now.remove(Fact.text(dropped));
                }
            }
        }
        return new Ledger(title(), rules(), columns(), rows(now, gone, people), note(last, untold));
    }

    private static List<Row> rows(Map<String, List<Holder>> now, Map<String, Boolean> gone, People people) {
        var rows = new ArrayList<Row>();
        now.forEach((extension, holders) -> {
            var names = new ArrayList<Written>();
            var departments = new ArrayList<Written>();
            var since = new ArrayList<Written>();
            for (var holder : holders) {
                var struck = holder != holders.getLast() || gone.containsKey(extension);
                names.add(new Written(holder.names(), struck));
                if (!holder.departmentId().isEmpty()) {
                    departments.add(new Written(people.of(holder.departmentId()), struck));
                }
                since.add(new Written(People.both(holder.issued()), struck));
            }
            rows.add(new Row(
                    extension,
                    Instant.EPOCH,
                    List.of(plain(Integer.toString(rows.size() + 1)), plain(extension), names, departments, since)));
        });
        return rows;
    }

    private static Names note(@org.jspecify.annotations.Nullable Fact last, boolean untold) {
        if (last == null) {
            return new Names("", "");
        }
        var digest = last.text("digest");
        var note = new Names(
                "第 %s 期，%s 发布，%s 条，发布时摘要 %s"
                        .formatted(last.text("number"), last.text("day"), last.text("count"), digest),
                "Issue %s of %s, %s lines, digest when issued %s"
                        .formatted(last.text("number"), last.text("day"), last.text("count"), digest));
        return untold
                ? new Names(
                        note.zh() + "。有一期改动超过 4,000 条，未在主题上全部说明，本表不完整",
                        note.en()
                                + ". One issue had more than 4,000 changes, which are not on the topic: this table is"
                                + " incomplete")
                : note;
    }
}
