package dev.frontdesk.directory.customerimport;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.directory.customerimport.CustomerImports.CustomerProgress;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.table.Problem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports and what of them is still to be done. */
@Component
class CustomerImportStore {

    private static final int MOST_SHOWN = 1000;

    private final JdbcClient jdbc;

    CustomerImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An import that is not done. */
    record Running(String importId, Origin origin) {}

    /** @param detailsRef where its lines lie in the vault */
    record Part(long firstLine, String detailsRef) {}

    void begin(String importId, Origin origin, long lines, Instant at) {
        jdbc.sql("""
            insert into customer_import (import_id, site_id, actor, desk, correlation_id, started_at, lines)
            values (:id, :site, :actor, :desk, :correlation, :at, :lines)
            """)
                .param("id", importId)
                .param("site", origin.site())
                .param("actor", origin.actor())
                .param("desk", origin.desk())
                .param("correlation", origin.correlationId())
                .param("at", at.atOffset(UTC))
                .param("lines", lines)
                .update();
    }

    void add(String importId, Part part) {
        jdbc.sql("insert into customer_import_part (import_id, first_line, details_ref) values (:id, :line, :ref)")
                .param("id", importId)
                .param("line", part.firstLine())
                .param("ref", part.detailsRef())
                .update();
    }

    Optional<Running> next() {
        return jdbc.sql("select * from customer_import where state = 'running' order by started_at, import_id limit 1")
                .query((row, number) -> new Running(
                        row.getString("import_id"),
                        new Origin(
                                row.getString("actor"),
                                row.getString("site_id"),
                                row.getString("desk"),
                                row.getString("correlation_id"),
                                row.getString("import_id"))))
                .optional();
    }

    /** Takes the next part out; it comes back when the transaction does not commit. */
    Optional<Part> take(String importId) {
        return jdbc.sql("""
            with mine as (
                select first_line from customer_import_part
                where import_id = :id order by first_line limit 1 for update skip locked)
            delete from customer_import_part p using mine
            where p.import_id = :id and p.first_line = mine.first_line returning p.first_line, p.details_ref
            """)
                .param("id", importId)
                .query((row, number) -> new Part(row.getLong("first_line"), row.getString("details_ref")))
                .optional();
    }

    void refused(String importId, long line, String code) {
        jdbc.sql("insert into customer_import_refused (import_id, line, code) values (:id, :line, :code)")
                .param("id", importId)
                .param("line", line)
                .param("code", code)
                .update();
    }

    void count(String importId, long added, long changed, long unchanged) {
        jdbc.sql("""
            update customer_import set added = added + :added, changed = changed + :changed,
                unchanged = unchanged + :unchanged
            where import_id = :id
            """)
                .param("id", importId)
                .param("added", added)
                .param("changed", changed)
                .param("unchanged", unchanged)
                .update();
    }

    /** Once no part is left, also none that another process has in hand. */
    void finish(String importId) {
        jdbc.sql("""
            update customer_import set state = 'done' where import_id = :id
                and not exists (select 1 from customer_import_part where import_id = :id)
            """).param("id", importId).update();
    }

    Optional<CustomerProgress> progress(String site, String importId) {
        var refused = jdbc.sql("""
            select line, code from customer_import_refused where import_id = :id order by line limit :most
            """)
                .param("id", importId)
                .param("most", MOST_SHOWN)
                .query((row, number) -> new Problem(row.getLong("line"), "", row.getString("code")))
                .list();
        return jdbc.sql("select * from customer_import where import_id = :id and site_id = :site")
                .param("id", importId)
                .param("site", site)
                .query((row, number) -> new CustomerProgress(
                        importId,
                        row.getString("state"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getLong("lines"),
                        row.getLong("added"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        refused))
                .optional();
    }

    /** Those of the ids that name customers of other sites. */
    List<String> ofOtherSites(String site, Collection<String> customerIds) {
        return jdbc.sql("select customer_id from customer_list where customer_id = any(:ids) and site_id <> :site")
                .param("ids", customerIds.toArray(String[]::new))
                .param("site", site)
                .query((row, number) -> row.getString("customer_id"))
                .list();
    }
}
