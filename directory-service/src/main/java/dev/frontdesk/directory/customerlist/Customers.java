package dev.frontdesk.directory.customerlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S14. Finds customers by what the vault knows of them. */
@Component
public class Customers {

    private final JdbcClient jdbc;

    Customers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param refs in the vault: the company first, then the contacts
     * @param persons whose each of them is
     * @param ownerId who follows the customer; null when nobody does
     * @param lockedSince null when nobody follows the customer
     * @param changedAt when this row last changed
     */
    public record CustomerRow(
            String customerId,
            String siteId,
            List<String> refs,
            List<String> persons,
            @Nullable String ownerId,
            @Nullable Instant lockedSince,
            Instant changedAt,
            long version) {

        /** Where the company's name lies. */
        public String companyRef() {
            return refs.getFirst();
        }
    }

    /** Customers one of whose contacts is this person of the vault, the latest change first. */
    public List<CustomerRow> withPerson(String site, String person, int rows) {
        return jdbc.sql("select * from customer_list where site_id = :site and persons @> array[cast(:person as text)]"
                        + " order by changed_at desc, customer_id limit :rows")
                .param("site", site)
                .param("person", person)
                .param("rows", rows)
                .query(Customers::row)
                .list();
    }

    /** Customers that are described by one of these references now. */
    public List<CustomerRow> withRefs(String site, Collection<String> refs) {
        return jdbc.sql("select * from customer_list where site_id = :site and refs && cast(:refs as text[])")
                .param("site", site)
                .param("refs", refs.toArray(String[]::new))
                .query(Customers::row)
                .list();
    }

    /**
     * In the order of their ids, from the one after {@code after} on.
     *
     * @param ownerId null for all
     */
    public List<CustomerRow> page(String site, @Nullable String ownerId, String after, int rows) {
        return jdbc.sql("select * from customer_list where site_id = :site"
                        + (ownerId == null ? "" : " and owner_id = :owner")
                        + " and customer_id > :after order by customer_id limit :rows")
                .param("site", site)
                .param("owner", ownerId)
                .param("after", after)
                .param("rows", rows)
                .query(Customers::row)
                .list();
    }

    /** When anything of the site's customers last changed; empty when there are none. */
    public Optional<Instant> changedAt(String site) {
        return jdbc.sql("select changed_at from customer_list where site_id = :site order by changed_at desc limit 1")
                .param("site", site)
                .query((row, number) ->
                        row.getObject("changed_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static CustomerRow row(ResultSet rows, int number) throws SQLException {
        var since = rows.getObject("locked_since", OffsetDateTime.class);
        return new CustomerRow(
                rows.getString("customer_id"),
                rows.getString("site_id"),
                List.of((String[]) rows.getArray("refs").getArray()),
                List.of((String[]) rows.getArray("persons").getArray()),
                rows.getString("owner_id"),
                since == null ? null : since.toInstant(),
                rows.getObject("changed_at", OffsetDateTime.class).toInstant(),
                rows.getLong("version"));
    }
}
