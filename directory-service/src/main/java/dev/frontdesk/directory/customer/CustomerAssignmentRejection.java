package dev.frontdesk.directory.customer;

import dev.frontdesk.kernel.Rejection;

/** Why the register of customers says no. */
final class CustomerAssignmentRejection {

    private CustomerAssignmentRejection() {}

    static Rejection idTaken() {
        return new Rejection("id-taken", "The id names a customer of another site");
    }

    static Rejection unknown() {
        return new Rejection("customer-unknown", "Nobody described this customer");
    }

    static Rejection locked() {
        return new Rejection("customer-locked", "Somebody else follows this customer; that has to be taken over");
    }

    static Rejection notLocked() {
        return new Rejection("customer-not-locked", "Nobody follows this customer, so there is nothing to take over");
    }

    static Rejection ownerChanged() {
        return new Rejection("owner-changed", "Meanwhile somebody else follows this customer");
    }
}
