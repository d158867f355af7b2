package dev.frontdesk.directory.customerimport;

import dev.frontdesk.directory.customer.CustomerId;
import dev.frontdesk.privacy.PhoneNumbers;
import dev.frontdesk.table.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What can be wrong with a line, whatever the state of things; except that somebody has to work here to own a customer. */
final class CustomerRules {

    private final Set<String> seen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Predicate<String> worksHere;
    private final ZoneId zone;
    private final Instant now;

    CustomerRules(Predicate<String> worksHere, ZoneId zone, Instant now) {
        this.worksHere = worksHere;
        this.zone = zone;
        this.now = now;
    }

    void take(CustomerLine line) {
        id(line);
        company(line);
        if (line.cell(Column.CONTACT).length() > 100) {
            add(line, Column.CONTACT, "text-too-long");
        }
        if (line.numbers().stream()
                .anyMatch(number -> PhoneNumbers.normalise(number).isEmpty())) {
            add(line, Column.NUMBERS, "number-invalid");
        }
        if (line.contacts().size() > 20) {
            add(line, Column.NUMBERS, "contacts-too-many");
        }
        owner(line);
        since(line);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void id(CustomerLine line) {
        try {
            var id = new CustomerId(line.customerId()).value();
            if (!seen.add(id)) {
                add(line, Column.CUSTOMER_ID, "customer-twice");
            }
        } catch (IllegalArgumentException malformed) {
            add(line, Column.CUSTOMER_ID, "id-malformed");
        }
    }

    private void company(CustomerLine line) {
        var company = line.cell(Column.COMPANY);
        if (company.isEmpty()) {
            add(line, Column.COMPANY, "text-missing");
        } else if (company.length() > 200) {
            add(line, Column.COMPANY, "text-too-long");
        }
    }

    private void owner(CustomerLine line) {
        var ownerId = line.ownerId();
        if (ownerId != null && !worksHere.test(ownerId)) {
            add(line, Column.OWNER_ID, "unknown-staff");
        }
    }

    private void since(CustomerLine line) {
        try {
            var since = line.lockedSince(zone);
            if (since != null && since.isAfter(now)) {
                add(line, Column.LOCKED_SINCE, "time-in-future");
            }
        } catch (DateTimeException malformed) {
            add(line, Column.LOCKED_SINCE, "date-malformed");
        }
    }

    private void add(CustomerLine line, Column column, String code) {
        problems.add(new Problem(line.number(), column.en(), code));
    }
}
