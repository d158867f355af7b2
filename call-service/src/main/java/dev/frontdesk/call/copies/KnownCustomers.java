package dev.frontdesk.call.copies;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose customer a caller is (S14, S15), as directory-service last told. */
@Component
public class KnownCustomers {

    private final JdbcClient jdbc;
    private final Versions versions;

    KnownCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.versions = new Versions(jdbc, "known_customer", "customer_id");
    }

    /**
     * @param persons the vault's ids of the customer's contacts
     * @param ownerId who follows the customer
     * @param locked S15. Only the owner may take the call
     */
    public record Customer(
            String customerId,
            String site,
            List<String> persons,
            @Nullable String ownerId,
            boolean locked) {

        public Customer {
            persons = List.copyOf(persons);
        }
    }

    /** A locked one first, where somebody speaks for several. */
    public Optional<Customer> of(String person, String site) {
        return of(person, site, Versions.LATEST);
    }

    Optional<Customer> of(String person, String site, Instant at) {
        return jdbc.sql("""
            select * from known_customer
            where site = :site and persons @> array[cast(:person as text)] and %s
            order by locked desc, customer_id limit 1
            """.formatted(Versions.HOLDS))
                .param("site", site)
                .param("person", person)
                .param("at", at.atOffset(UTC))
                .query(KnownCustomers::customer)
                .optional();
    }

    /**
     * Runs in the caller's transaction.
     *
     * @param sequence of the fact; an older one than the copy's changes nothing
     */
    public void keep(Customer customer, Instant toldAt, long sequence) {
        if (!versions.makeRoom(customer.customerId(), toldAt, sequence)) {
            return;
        }
        jdbc.sql("""
            insert into known_customer (customer_id, site, persons, owner_id, locked, told_at, sequence)
            values (:customer, :site, :persons, :owner, :locked, :told, :sequence)
            """)
                .param("customer", customer.customerId())
                .param("site", customer.site())
                .param("persons", customer.persons().toArray(String[]::new))
                .param("owner", customer.ownerId())
                .param("locked", customer.locked())
                .param("told", toldAt.atOffset(UTC))
                .param("sequence", sequence)
                .update();
    }

    private static Customer customer(ResultSet row, int number) throws SQLException {
        return new Customer(
                row.getString("customer_id"),
                row.getString("site"),
                List.of((String[]) row.getArray("persons").getArray()),
                row.getString("owner_id"),
                row.getBoolean("locked"));
    }
}
