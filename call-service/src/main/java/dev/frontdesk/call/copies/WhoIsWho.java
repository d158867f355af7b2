package dev.frontdesk.call.copies;

import dev.frontdesk.call.copies.KnownCustomers.Customer;
import dev.frontdesk.call.copies.KnownDepartments.Manager;
import dev.frontdesk.call.copies.KnownStaff.Member;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Staff, customers and departments of a site together, as directory-service last told or as it had told by a moment. */
@Component
public class WhoIsWho {

    private final KnownStaff staff;
    private final ExtensionHolders holders;
    private final KnownCustomers customers;
    private final KnownDepartments departments;

    WhoIsWho(KnownStaff staff, ExtensionHolders holders, KnownCustomers customers, KnownDepartments departments) {
        this.staff = staff;
        this.holders = holders;
        this.customers = customers;
        this.departments = departments;
    }

    public People now(String site) {
        return new People(site, Versions.LATEST);
    }

    /** Before anything was told nobody is known. */
    public People asOf(String site, Instant at) {
        return new People(site, at);
    }

    /** Who was who at one site at one moment. */
    public final class People {

        private final String site;
        private final Instant at;

        private People(String site, Instant at) {
            this.site = site;
            this.at = at;
        }

        /** @return empty where this site has nobody of that id, or nobody any more */
        public Optional<Member> member(String staffId) {
            return staff.recipient(staffId, site, at);
        }

        /** S7. Whose extension it is. */
        public Optional<Member> holder(String extension) {
            return holders.holder(extension, site, at);
        }

        /** S14. Whose customer a caller is. */
        public Optional<Customer> customer(String person) {
            return customers.of(person, site, at);
        }

        /** S8, S12, S17. Who leads the person's department; see {@link KnownDepartments}. */
        public Optional<Manager> above(Member person) {
            return departments.above(person, at);
        }
    }
}
