package dev.frontdesk.mailroom.copies;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.mailroom.aliases.Aliases;
import dev.frontdesk.names.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose an item is, by what stands on it: an alias of the site, name, pinyin, initials, extension, department, or an e-mail address by its first
 * part. Only a whole match of one person is an answer; anything less is candidates, never a guess.
 */
@Component
public class RecipientSearch {

    private static final int MOST = 20;

    /** First parts of addresses that are nobody's own. */
    private static final Set<String> NOBODYS = Set.of(
            "info",
            "sales",
            "hr",
            "admin",
            "office",
            "service",
            "support",
            "contact",
            "finance",
            "purchase",
            "cs",
            "reception",
            "frontdesk",
            "公司",
            "前台",
            "收发室",
            "行政部",
            "人事部",
            "财务部");

    private final JdbcClient jdbc;
    private final Aliases aliases;

    RecipientSearch(JdbcClient jdbc, Aliases aliases) {
        this.jdbc = jdbc;
        this.aliases = aliases;
    }

    /** What stands on the item, as far as it names somebody. */
    public enum Outcome {
        /** One person, wholly named. */
        EXACT,
        /** One person, wholly named, who left. */
        LEFT,
        /** Somebody has to choose. */
        CANDIDATES,
        /** The company, a department or info@. */
        GENERIC,
        NOBODY
    }

    /** @param active false: left the company @param whole named wholly, not only begun */
    public record RecipientCandidate(String staffId, Names names, String departmentId, boolean active, boolean whole) {}

    public record Found(Outcome outcome, List<RecipientCandidate> candidates) {

        public Found {
            candidates = List.copyOf(candidates);
        }
    }

    /** @param written a line of the address, or what the clerk typed */
    public Found find(String written, String site) {
        var alias = aliases.whose(written, site).flatMap(staffId -> member(staffId, site));
        if (alias.isPresent()) {
            return answer(List.of(alias.get()));
        }
        var line = written.contains("@") ? written.substring(0, written.indexOf('@')) : written;
        var typed = Typed.of(line);
        if (typed.isEmpty()) {
            return new Found(Outcome.NOBODY, List.of());
        }
        var department = department(typed, site);
        if (department.isPresent()) {
            return new Found(Outcome.GENERIC, people(department.get(), site));
        }
        if (NOBODYS.contains(line.strip().toLowerCase(Locale.ROOT))) {
            return new Found(Outcome.GENERIC, List.of());
        }
        var whole = search(typed, site);
        return answer(whole.isEmpty() ? byParts(line, site) : whole);
    }

    private static Found answer(List<RecipientCandidate> candidates) {
        var named = candidates.stream().filter(RecipientCandidate::whole).toList();
        var working = named.stream().filter(RecipientCandidate::active).toList();
        if (working.size() == 1) {
            return new Found(Outcome.EXACT, working);
        }
        if (working.isEmpty() && named.size() == 1) {
            return new Found(Outcome.LEFT, named);
        }
        var open = (named.isEmpty() ? candidates : named)
                .stream().filter(RecipientCandidate::active).toList();
        return new Found(open.isEmpty() ? Outcome.NOBODY : Outcome.CANDIDATES, open);
    }

    /** "销售一部 林小雨 189": each part by itself; whoever fits the most parts stands first, and nobody is sure. */
    private List<RecipientCandidate> byParts(String line, String site) {
        var found = new LinkedHashMap<String, List<RecipientCandidate>>();
        for (var part : line.split("[\\s\\p{P}]+")) {
            var typed = Typed.of(part);
            if (typed.length() >= 2) {
                search(typed, site)
                        .forEach(one -> found.computeIfAbsent(one.staffId(), _ -> new ArrayList<>())
                                .add(one));
            }
        }
        return found.values().stream()
                .sorted((one, other) -> other.size() - one.size())
                .map(List::getFirst)
                .limit(MOST)
                .toList();
    }

    private List<RecipientCandidate> search(Typed typed, String site) {
        return jdbc.sql("""
            select s.staff_id, s.zh, s.en, s.department_id, s.active, f.whole from (
                select t.staff_id, bool_or(t.term = :from) as whole, min(t.term) as term from known_staff_term t
                where t.site = :site and t.term >= :from and t.term < :until
                group by t.staff_id) f
            join known_staff s on s.staff_id = f.staff_id
            order by f.whole desc, s.active desc, f.term, s.staff_id limit :most
            """)
                .param("site", site)
                .param("from", typed.from())
                .param("until", typed.until())
                .param("most", MOST)
                .query((row, number) -> new RecipientCandidate(
                        row.getString("staff_id"),
                        new Names(row.getString("zh"), row.getString("en")),
                        row.getString("department_id"),
                        row.getBoolean("active"),
                        row.getBoolean("whole") && typed.length() >= 2))
                .list();
    }

    private Optional<RecipientCandidate> member(String staffId, String site) {
        return jdbc.sql("select * from known_staff where staff_id = :staff and site = :site")
                .param("staff", staffId)
                .param("site", site)
                .query((row, number) -> new RecipientCandidate(
                        row.getString("staff_id"),
                        new Names(row.getString("zh"), row.getString("en")),
                        row.getString("department_id"),
                        row.getBoolean("active"),
                        true))
                .optional();
    }

    /** A site has few departments; they are looked through. */
    private Optional<String> department(Typed typed, String site) {
        return jdbc
                .sql("select department_id, zh, en from known_department where site = :site order by department_id")
                .param("site", site)
                .query((row, number) ->
                        List.of(row.getString("department_id"), row.getString("zh"), row.getString("en")))
                .list()
                .stream()
                .filter(row -> row.subList(1, 3).stream()
                        .anyMatch(name -> Typed.normal(name).equals(typed.from())))
                .map(List::getFirst)
                .findFirst();
    }

    private List<RecipientCandidate> people(String departmentId, String site) {
        return jdbc.sql("""
            select staff_id, zh, en, department_id from known_staff
            where site = :site and department_id = :department and active order by staff_id limit :most
            """)
                .param("site", site)
                .param("department", departmentId)
                .param("most", MOST)
                .query((row, number) -> new RecipientCandidate(
                        row.getString("staff_id"),
                        new Names(row.getString("zh"), row.getString("en")),
                        row.getString("department_id"),
                        true,
                        false))
                .list();
    }
}
