package dev.frontdesk.directory.outward;

import dev.frontdesk.kernel.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people for outsiders: by name, and with nothing but name and department. */
@Component
public class Outward {

    private static final String PEOPLE = """
        select p.staff_id, p.name_zh, p.name_en, coalesce(d.name_zh, '') as department_zh,
            coalesce(d.name_en, '') as department_en
        from outward_person p left join department_list d on d.department_id = p.department_id
        where p.site_id = :site
        """;

    private final JdbcClient jdbc;

    Outward(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<OutwardPerson> of(String site, String staffId) {
        return jdbc.sql(PEOPLE + " and p.staff_id = :id")
                .param("site", site)
                .param("id", staffId)
                .query(Outward::person)
                .optional();
    }

    /**
     * By id, from the one after {@code after} on.
     *
     * @param query beginning of the Chinese, or the English or pinyin name, in any case
     * @param after empty from the first
     */
    public List<OutwardPerson> search(String site, String query, String after, int rows) {
        var typed = query.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return jdbc.sql(PEOPLE + """
             and p.staff_id > :after
             and (p.name_zh like :prefix or lower(p.name_en) like :prefix
                or replace(lower(p.name_en), ' ', '') like :joined)
            order by p.staff_id limit :rows
            """)
                .param("site", site)
                .param("after", after)
                .param("prefix", typed + "%")
                .param("joined", typed.replace(" ", "") + "%")
                .param("rows", rows)
                .query(Outward::person)
                .list();
    }

    /** What the site says; the usual sentence where it has none of its own. */
    public Names wording(String site) {
        return jdbc.sql("select zh, en from outward_wording where site_id = :site")
                .param("site", site)
                .query((row, number) -> new Names(row.getString("zh"), row.getString("en")))
                .optional()
                .orElse(OutwardAnswer.USUAL);
    }

    private static OutwardPerson person(ResultSet row, int number) throws SQLException {
        return new OutwardPerson(
                row.getString("staff_id"),
                new Names(row.getString("name_zh"), row.getString("name_en")),
                new Names(row.getString("department_zh"), row.getString("department_en")));
    }
}
