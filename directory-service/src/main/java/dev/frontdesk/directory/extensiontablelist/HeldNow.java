package dev.frontdesk.directory.extensiontablelist;

import dev.frontdesk.directory.extensiontable.TableEntry;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S59. Which extensions ring for whom now: what the next issue of the table says. */
@Component
public class HeldNow {

    private final JdbcClient jdbc;

    HeldNow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each extension once, in order. */
    public List<TableEntry> at(String site) {
        return jdbc.sql("""
            select distinct on (extension) * from (
                select e as extension, 'staff' as holder_kind, staff_id as holder_id, name_zh, name_en, department_id
                from staff_list cross join unnest(extensions) e where site_id = :site and left_at is null
                union all
                select e, 'department', department_id, name_zh, name_en, null
                from department_list cross join unnest(extensions) e where site_id = :site
                union all
                select number, holder_kind, holder_id, role_zh, role_en, null
                from extension_list where site_id = :site and holder_kind = 'role') held
            order by extension, holder_kind desc, holder_id
            """)
                .param("site", site)
                .query((row, index) -> ExtensionTables.entry(row))
                .list();
    }
}
