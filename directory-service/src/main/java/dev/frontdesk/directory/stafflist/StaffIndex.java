package dev.frontdesk.directory.stafflist;

import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.names.SearchTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what a person can be found by; nothing for somebody who has left. */
@Component
class StaffIndex {

    private final JdbcClient jdbc;

    StaffIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Made anew from the row, so that it is right whichever event came last. */
    void write(String staffId) {
        jdbc.sql("""
            with terms as (delete from staff_term where staff_id = :id)
            delete from staff_place where staff_id = :id
            """).param("id", staffId).update();
        jdbc.sql("select * from staff_list where staff_id = :id and left_at is null")
                .param("id", staffId)
                .query(Staff::row)
                .optional()
                .ifPresent(this::add);
    }

    private void add(StaffRow row) {
        jdbc.sql("""
            with terms as (
                insert into staff_term (site_id, term, staff_id) select :site, term, :id from unnest(:terms) term)
            insert into staff_place (site_id, department_id, name_en, staff_id)
            select :site, department, :name, :id from unnest(:departments) department
            """)
                .param("site", row.siteId())
                .param("id", row.staffId())
                .param("name", row.names().en())
                .param("terms", terms(row).toArray(String[]::new))
                .param("departments", departments(row).toArray(String[]::new))
                .update();
    }

    private static Set<String> terms(StaffRow row) {
        var posts = new ArrayList<Names>(List.of(row.post()));
        row.furtherPosts().forEach(further -> posts.add(further.post()));
        return SearchTerms.of(row.names(), row.extensions(), posts);
    }

    private static Set<String> departments(StaffRow row) {
        var departments = new TreeSet<>(Set.of(row.departmentId()));
        row.furtherPosts().forEach(further -> departments.add(further.departmentId()));
        return departments;
    }
}
