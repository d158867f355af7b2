package dev.frontdesk.directory;

import dev.frontdesk.directory.customer.CustomerAssignmentEvent;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerDescribed;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerLocked;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerReleased;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerTakenOver;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.Kept;
import java.time.Instant;
import java.util.List;

/** One of each event of a customer; what is told after the second is the contract's sample. */
public final class CustomerSamples {

    private static final String CUSTOMER = "customer-a-1001";
    private static final String PERSON = "person-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c00";

    public static final List<CustomerAssignmentEvent> ALL = List.of(
            new CustomerDescribed(CUSTOMER, "site-a", kept("01"), List.of(kept("02"), kept("03")), at("00:40:00")),
            new CustomerLocked(CUSTOMER, "staff-lin", "S15", at("00:41:00")),
            new CustomerTakenOver(CUSTOMER, "staff-lin", "staff-wang", "reassigned", "S15", at("00:42:00")),
            new CustomerReleased(CUSTOMER, "staff-wang", "inactive", "S16", at("00:43:00")));

    private CustomerSamples() {}

    private static Kept kept(String number) {
        return new Kept(
                CUSTOMER + "/0198f0a2-7c1e-7b3a-9d64-2f1f6a6c00" + number,
                PERSON + number,
                "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be" + number);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "Z");
    }
}
