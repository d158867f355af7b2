package dev.frontdesk.directory.stafflist;

import dev.frontdesk.directory.departmentlist.Departments;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import dev.frontdesk.names.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * S59. Finds staff by what somebody types: first those whose own terms begin with it, in the order of the terms; then
 * the people of departments that are called so; at the very end, where few were found, those who would be found
 * without the last characters, because the end is where typing goes wrong.
 *
 * <p>Each page is read in the order of an index from where the last one ended; a person who fits by several terms stands
 * at the first of them. Joins name the collation of staff_list, whose index would not be used otherwise.
 */
@Component
public class StaffSearch {

    /** Where fewer were found, those who nearly fit are added up to this number. */
    private static final int ENOUGH = 20;

    private static final String AT_FIRST_TERM = """
         and t.term = (select min(m.term) from staff_term m
             where m.staff_id = t.staff_id and m.term >= :from and m.term < :until)
        """;

    private final JdbcClient jdbc;
    private final Departments departments;
    private final Staff staff;

    StaffSearch(JdbcClient jdbc, Departments departments, Staff staff) {
        this.jdbc = jdbc;
        this.departments = departments;
        this.staff = staff;
    }

    /** @param near it would not have been found by all that was typed */
    public record Hit(StaffRow row, boolean near, Place place) {}

    /**
     * Where a hit stands in the list.
     *
     * @param department whose people are being listed; empty while terms are
     * @param term at which the person stands; empty among a department's people
     */
    public record Place(String department, String term, String staffId) {

        private static final Place START = new Place("", "", "");
    }

    /** Where somebody stands in the list now; empty when they no longer do. */
    public Optional<Place> place(String site, Typed typed, String department, String staffId) {
        return jdbc.sql("""
            select min(term) from staff_term
            where site_id = :site and staff_id = :id and term >= :from and term < :until
            """)
                .param("site", site)
                .param("id", staffId)
                .param("from", typed.from())
                .param("until", typed.until())
                .query(String.class)
                .optional()
                .map(term -> new Place("", term, staffId))
                .or(() -> department.isEmpty() ? Optional.empty() : Optional.of(new Place(department, "", staffId)));
    }

    /**
     * @param typed not empty
     * @param after the last hit seen; null from the first
     * @param rows at most so many
     */
    public List<Hit> find(String site, Typed typed, @Nullable Place after, int rows) {
        var from = after == null ? Place.START : after;
        var hits = new ArrayList<Hit>();
        if (from.department().isEmpty()) {
            hits.addAll(byTerm(site, typed, from, List.of(), rows, false));
        }
        var called = hits.size() < rows ? departments.called(site, typed) : List.<String>of();
        for (var department : called) {
            if (hits.size() < rows && department.compareTo(from.department()) >= 0) {
                hits.addAll(ofDepartment(site, typed, called, department, from, rows - hits.size()));
            }
        }
        if (after == null && hits.size() < Math.min(rows, ENOUGH)) {
            hits.addAll(nearly(site, typed, hits, Math.min(rows, ENOUGH) - hits.size()));
        }
        return List.copyOf(hits);
    }

    /** Those of one department; it is small enough to be looked through. */
    public List<Hit> findIn(String site, String departmentId, Typed typed, @Nullable Place after, int rows) {
        var from = after == null ? Place.START : after;
        return jdbc.sql("""
            select s.*, m.term from staff_place p
                cross join lateral (select min(term) as term from staff_term t
                    where t.staff_id = p.staff_id and t.term >= :from and t.term < :until) m
                join staff_list s on s.staff_id = p.staff_id collate "default"
            where p.site_id = :site and p.department_id = :department and (m.term, p.staff_id) > (:term, :after)
            order by m.term, p.staff_id limit :rows
            """)
                .param("site", site)
                .param("department", departmentId)
                .param("from", typed.from())
                .param("until", typed.until())
                .param("term", from.term())
                .param("after", from.staffId())
                .param("rows", rows)
                .query((found, number) -> hit(Staff.row(found, number), false, "", found.getString("term")))
                .list();
    }

    /** One lower bound alone: of two, the index would be entered at either. */
    private List<Hit> byTerm(String site, Typed typed, Place after, List<String> without, int rows, boolean near) {
        return jdbc.sql("""
            select s.*, f.term from (
                select t.term, t.staff_id from staff_term t
                where t.site_id = :site and (t.term, t.staff_id) > (:term, :after) and t.term < :until
                    and t.staff_id <> all(:without)
            """ + AT_FIRST_TERM + """
                order by t.term, t.staff_id limit :rows) f
            join staff_list s on s.staff_id = f.staff_id collate "default"
            order by f.term, f.staff_id
            """)
                .param("site", site)
                .param("from", typed.from())
                .param("until", typed.until())
                .param("term", after.term().isEmpty() ? typed.from() : after.term())
                .param("after", after.staffId())
                .param("without", without.toArray(String[]::new))
                .param("rows", rows)
                .query((found, number) -> hit(Staff.row(found, number), near, "", found.getString("term")))
                .list();
    }

    /** Those who fit by no term of their own and were not listed with an earlier department. */
    private List<Hit> ofDepartment(
            String site, Typed typed, List<String> called, String department, Place after, int rows) {
        var resumed = department.equals(after.department());
        var last = resumed ? staff.of(site, after.staffId()) : Optional.<StaffRow>empty();
        return jdbc.sql("""
            select s.* from staff_place p join staff_list s on s.staff_id = p.staff_id collate "default"
            where p.site_id = :site and p.department_id = :department
                and (p.name_en, p.staff_id) > (:name, :after)
                and (select min(m.term) from staff_term m
                    where m.staff_id = p.staff_id and m.term >= :from and m.term < :until) is null
                and not exists (select 1 from staff_place o
                    where o.staff_id = p.staff_id and o.department_id = any(:earlier))
            order by p.name_en, p.staff_id limit :rows
            """)
                .param("site", site)
                .param("department", department)
                .param("name", last.map(row -> row.names().en()).orElse(""))
                .param("after", last.map(StaffRow::staffId).orElse(""))
                .param("from", typed.from())
                .param("until", typed.until())
                .param("earlier", called.subList(0, called.indexOf(department)).toArray(String[]::new))
                .param("rows", rows)
                .query((found, number) -> hit(Staff.row(found, number), false, department, ""))
                .list();
    }

    /** Without one character, then two, then three, until somebody is found. */
    private List<Hit> nearly(String site, Typed typed, List<Hit> found, int rows) {
        var without = found.stream().map(hit -> hit.row().staffId()).toList();
        for (int by = 1; by <= Near.mostWrong(typed); by++) {
            var hits = byTerm(site, typed.shorter(by), Place.START, without, rows, true);
            if (!hits.isEmpty()) {
                return hits;
            }
        }
        return List.of();
    }

    private static Hit hit(StaffRow row, boolean near, String department, String term) {
        return new Hit(row, near, new Place(department, term, row.staffId()));
    }
}
