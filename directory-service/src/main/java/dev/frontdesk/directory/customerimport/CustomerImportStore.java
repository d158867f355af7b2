package dev.frontdesk.directory.customerimport;

import dev.frontdesk.directory.imports.ImportRecords;
import dev.frontdesk.directory.imports.ImportRecords.Progress;
import dev.frontdesk.table.Problem;
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
    private final ImportRecords records;

    CustomerImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.records = new ImportRecords(jdbc, "customer_import", "customer_import_part where import_id = :id");
    }

    /** @param detailsRef where its lines lie in the vault */
    record Part(long firstLine, String detailsRef) {}

    ImportRecords records() {
        return records;
    }

    void add(String importId, Part part) {
        jdbc.sql("insert into customer_import_part (import_id, first_line, details_ref) values (:id, :line, :ref)")
                .param("id", importId)
                .param("line", part.firstLine())
                .param("ref", part.detailsRef())
                .update();
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

    Optional<Progress> progress(String site, String importId) {
        var refused = jdbc.sql("""
            select line, code from customer_import_refused where import_id = :id order by line limit :most
            """)
                .param("id", importId)
                .param("most", MOST_SHOWN)
                .query((row, number) -> new Problem(row.getLong("line"), "", row.getString("code")))
                .list();
        return records.progress(site, importId, refused);
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
