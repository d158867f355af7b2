package dev.frontdesk.visitor.watchlist;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.privacy.Near;
import dev.frontdesk.privacy.Sought;
import dev.frontdesk.privacy.Sought.Field;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the watch list about somebody at the desk. The answer informs and explains itself; it refuses nobody, and it is
 * never shown to the visitor or at the kiosk.
 */
@Component
public class WatchList {

    /** Below that a name or a company is another one: a wrong letter in a name of two words is forgiven, a wrong word not. */
    private static final double ALIKE = 0.7;

    private static final int NEAREST = 50;

    /** S23 to S28. So long a solicitation on the telephone is remembered at the door. */
    public static final Duration REMEMBERED = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Vault vault;

    WatchList(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param appeal none, open, upheld or dismissed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String watchId,
            String kind,
            String detailsRef,
            String author,
            Instant addedAt,
            Instant expiresAt,
            @Nullable Instant liftedAt,
            @Nullable String liftReason,
            String appeal,
            @Nullable String appealRef,
            long version) {}

    /** What a visitor said of themself. */
    public record Said(
            @Nullable String name,
            @Nullable String company,
            @Nullable String number) {

        /** Masked: a record's own toString would carry the visitor into a log line. */
        @Override
        public String toString() {
            return "Said[***]";
        }
    }

    /** @param by number, name or company; {@code nearness} 1 when nothing that counts differs */
    public record Reason(String by, double nearness) {}

    /** An entry that holds now, with everything that speaks for its being the same person. */
    public record Match(Entry entry, List<Reason> reasons) {

        double nearness() {
            return reasons.stream().mapToDouble(Reason::nearness).max().orElse(0);
        }
    }

    /**
     * S23 to S28. Somebody who sold on the telephone and was turned away.
     *
     * @param callId the call with the decision
     */
    public record Solicitor(String callId, Instant at, List<Reason> reasons) {}

    /** Within which the vault finds the entries of a site. */
    public static String scope(String site) {
        return "watched/" + site;
    }

    /** Entries that hold now, the surest first. */
    public List<Match> matches(String site, Said said, Instant now) {
        var reasons = reasons(scope(site), said);
        return entries("details_ref = any(:refs) and site = :site", site, reasons.keySet()).stream()
                .filter(entry -> entry.liftedAt() == null && !now.isAfter(entry.expiresAt()))
                .map(entry -> new Match(entry, reasons.getOrDefault(entry.detailsRef(), List.of())))
                .sorted(Comparator.comparingDouble(Match::nearness)
                        .reversed()
                        .thenComparing(match -> match.entry().watchId()))
                .toList();
    }

    /** The newest solicitations of the same number or a company alike, at most so long ago. */
    public List<Solicitor> solicitors(String site, Said said, Instant since) {
        var person = said.number() == null ? Optional.<String>empty() : vault.person(said.number());
        var alike = reasons(site, new Said(null, said.company(), null));
        return jdbc.sql("""
            select call_id, at, person, details_ref from known_solicitation
            where site = :site and at >= :since
              and (person = :person or details_ref = any(:refs))
            order by at desc, call_id desc limit 5
            """)
                .param("site", site)
                .param("since", since.atOffset(UTC))
                .param("person", person.orElse(null))
                .param("refs", alike.keySet().toArray(String[]::new))
                .query((row, number) -> {
                    var why = new ArrayList<Reason>(alike.getOrDefault(row.getString("details_ref"), List.of()));
                    if (person.isPresent() && person.get().equals(row.getString("person"))) {
                        why.addFirst(new Reason("number", 1));
                    }
                    return new Solicitor(row.getString("call_id"), instant(row, "at"), List.copyOf(why));
                })
                .list();
    }

    public Optional<Entry> find(String watchId, String site) {
        return entries("watch_id = any(:refs) and site = :site", site, List.of(watchId)).stream()
                .findFirst();
    }

    /** Added last first. */
    public Page<Entry> page(String site, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var query = jdbc.sql("select * from watch_entry where site = :site"
                        + (after == null ? "" : " and (added_at, watch_id) < (:added, :id)")
                        + " order by added_at desc, watch_id desc limit :most")
                .param("site", site)
                .param("most", size + 1);
        if (after != null) {
            query = query.param("added", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(query.query(WatchList::entry).list(), size, row -> Cursor.of(row.addedAt(), row.watchId()));
    }

    /** Of each reference that is like what was said, why. */
    private Map<String, List<Reason>> reasons(String scope, Said said) {
        var reasons = new HashMap<String, List<Reason>>();
        if (said.number() != null) {
            vault.withNumber(said.number()).forEach(ref -> add(reasons, ref, new Reason("number", 1)));
        }
        alike(scope, Field.NAME, said.name())
                .forEach(near -> add(reasons, near.ref(), new Reason("name", near.nearness())));
        alike(scope, Field.COMPANY, said.company())
                .forEach(near -> add(reasons, near.ref(), new Reason("company", near.nearness())));
        return reasons;
    }

    private List<Near> alike(String scope, Field field, @Nullable String typed) {
        return typed == null || typed.isBlank()
                ? List.of()
                : vault.near(new Sought(scope, field, typed), NEAREST).stream()
                        .filter(near -> near.nearness() >= ALIKE)
                        .toList();
    }

    private static void add(Map<String, List<Reason>> reasons, String ref, Reason reason) {
        reasons.computeIfAbsent(ref, _ -> new ArrayList<>()).add(reason);
    }

    /** @param where one of this class's own conditions */
    private List<Entry> entries(String where, String site, Collection<String> refs) {
        return jdbc.sql("select * from watch_entry where " + where)
                .param("site", site)
                .param("refs", refs.toArray(String[]::new))
                .query(WatchList::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var lifted = row.getObject("lifted_at", OffsetDateTime.class);
        return new Entry(
                row.getString("watch_id"),
                row.getString("kind"),
                row.getString("details_ref"),
                row.getString("author"),
                instant(row, "added_at"),
                instant(row, "expires_at"),
                lifted == null ? null : lifted.toInstant(),
                row.getString("lift_reason"),
                row.getString("appeal"),
                row.getString("appeal_ref"),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
