package dev.frontdesk.directory.staffimport;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the directory holds that a file can clash with, asked for all lines at once. */
@Component
public class KnownHere {

    private final JdbcClient jdbc;

    KnownHere(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Person(String site, boolean active) {

        static final Person NOBODY = new Person("", false);

        boolean presentAt(String ownSite) {
            return active && site.equals(ownSite);
        }
    }

    /** @param holder id of a member of staff, a department or a role */
    public record Held(String number, String holder) {}

    Set<String> departments(String site) {
        return new HashSet<>(jdbc.sql("select department_id from department_list where site_id = :site")
                .param("site", site)
                .query((row, number) -> row.getString("department_id"))
                .list());
    }

    Map<String, Person> people(Collection<String> staffIds) {
        var people = new HashMap<String, Person>();
        jdbc.sql("select staff_id, site_id, left_at is null as active from staff_list where staff_id = any(:ids)")
                .param("ids", staffIds.toArray(String[]::new))
                .query(row -> {
                    people.put(
                            row.getString("staff_id"), new Person(row.getString("site_id"), row.getBoolean("active")));
                });
        return people;
    }

    /** Who has one of these extensions now. */
    public List<Held> holders(String site, Collection<String> numbers) {
        return jdbc.sql("""
            with asked as (select unnest(:numbers) as number)
            select a.number, s.staff_id as holder from asked a
                join staff_term t on t.site_id = :site and t.term = a.number
                join staff_list s on s.staff_id = t.staff_id collate "default" and a.number = any(s.extensions)
            union
            select a.number, d.department_id from department_list d
                cross join unnest(d.extensions) held join asked a on a.number = held
            where d.site_id = :site
            union
            select a.number, e.holder_id from asked a
                join extension_list e on e.site_id = :site and e.number = a.number
            where e.holder_kind = 'role'
            """)
                .param("site", site)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, number) -> new Held(row.getString("number"), row.getString("holder")))
                .list();
    }
}
