package dev.frontdesk.call.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose customer a caller is (S14, S15), as directory-service last told. */
@Component
public class KnownCustomers {

    private final JdbcClient jdbc;

    KnownCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("""
            select * from known_customer
            where site = :site and persons @> array[cast(:person as text)]
            order by locked desc, customer_id limit 1
            """)
                .param("site", site)
                .param("person", person)
                .query(KnownCustomers::customer)
                .optional();
    }

    /** @param sequence of the fact; an older one than the copy's changes nothing */
    public void keep(Customer customer, long sequence) {
        jdbc.sql("""
            insert into known_customer (customer_id, site, persons, owner_id, locked, sequence)
            values (:customer, :site, :persons, :owner, :locked, :sequence)
            on conflict (customer_id) do update
            set site = excluded.site, persons = excluded.persons, owner_id = excluded.owner_id,
                locked = excluded.locked, sequence = excluded.sequence
            where known_customer.sequence < excluded.sequence
            """)
                .param("customer", customer.customerId())
                .param("site", customer.site())
                .param("persons", customer.persons().toArray(String[]::new))
                .param("owner", customer.ownerId())
                .param("locked", customer.locked())
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
