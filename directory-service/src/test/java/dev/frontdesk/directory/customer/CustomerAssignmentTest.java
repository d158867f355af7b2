package dev.frontdesk.directory.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.customer.CustomerAssignmentCommand.DescribeCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.LockCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.ReleaseCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentCommand.TakeOverCustomer;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerDescribed;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerLocked;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerReleased;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerTakenOver;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.Kept;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S14, S15: described, locked, taken over, released. */
class CustomerAssignmentTest {

    private static final CustomerId ID = new CustomerId("customer-1");
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Kept COMPANY = new Kept("customer-1/1", "person-1", "ab");
    private static final Kept CONTACT = new Kept("customer-1/2", "person-2", "cd");
    private static final CustomerDescribed DESCRIBED =
            new CustomerDescribed("customer-1", "site-a", COMPANY, List.of(CONTACT), NINE);
    private static final CustomerLocked LOCKED = new CustomerLocked("customer-1", "staff-lin", "S15", NINE);
    private static final CustomerTakenOver TAKEN_OVER =
            new CustomerTakenOver("customer-1", "staff-lin", "staff-wang", "reassigned", "S15", TEN);

    @Test
    void s14_a_customer_is_described_and_the_same_again_changes_nothing() {
        assertThat(CustomerAssignmentDecider.decide(after(), describing("site-a", CONTACT, NINE)))
                .containsExactly(DESCRIBED);
        assertThat(CustomerAssignmentDecider.decide(after(DESCRIBED), describing("site-a", CONTACT, TEN)))
                .isEmpty();
        assertThat(CustomerAssignmentDecider.decide(after(DESCRIBED, LOCKED), describing("site-a", COMPANY, TEN)))
                .containsExactly(new CustomerDescribed("customer-1", "site-a", COMPANY, List.of(COMPANY), TEN));
        refused(
                "id-taken",
                () -> CustomerAssignmentDecider.decide(after(DESCRIBED), describing("site-b", CONTACT, TEN)));
    }

    @Test
    void s15_a_free_customer_is_locked_by_the_first_who_asks() {
        assertThat(CustomerAssignmentDecider.decide(after(DESCRIBED), locking("staff-lin", NINE)))
                .containsExactly(LOCKED);
        assertThat(CustomerAssignmentDecider.decide(after(DESCRIBED, LOCKED), locking("staff-lin", TEN)))
                .isEmpty();
        refused(
                "customer-locked",
                () -> CustomerAssignmentDecider.decide(after(DESCRIBED, LOCKED), locking("staff-wang", TEN)));
        refused("customer-unknown", () -> CustomerAssignmentDecider.decide(after(), locking("staff-lin", TEN)));
    }

    @Test
    void s15_of_two_who_take_over_at_once_the_second_is_refused() {
        assertThat(CustomerAssignmentDecider.decide(after(DESCRIBED, LOCKED), taking("staff-lin", "staff-wang")))
                .containsExactly(TAKEN_OVER);
        refused(
                "owner-changed",
                () -> CustomerAssignmentDecider.decide(
                        after(DESCRIBED, LOCKED, TAKEN_OVER), taking("staff-lin", "staff-chen")));
        assertThat(CustomerAssignmentDecider.decide(
                        after(DESCRIBED, LOCKED, TAKEN_OVER), taking("staff-lin", "staff-wang")))
                .as("the same again")
                .isEmpty();
        refused(
                "customer-not-locked",
                () -> CustomerAssignmentDecider.decide(after(DESCRIBED), taking("staff-lin", "staff-wang")));
        refused("customer-unknown", () -> CustomerAssignmentDecider.decide(after(), taking("staff-lin", "staff-wang")));
    }

    @Test
    void s16_a_released_customer_is_followed_by_nobody_and_can_be_locked_again() {
        var released = new CustomerReleased("customer-1", "staff-lin", "inactive", "S16", TEN);

        assertThat(CustomerAssignmentDecider.decide(after(DESCRIBED, LOCKED), releasing("staff-lin")))
                .containsExactly(released);
        assertThat(CustomerAssignmentDecider.decide(after(DESCRIBED, LOCKED, released), releasing("staff-lin")))
                .isEmpty();
        assertThat(CustomerAssignmentDecider.decide(after(DESCRIBED, LOCKED, released), locking("staff-wang", TEN)))
                .containsExactly(new CustomerLocked("customer-1", "staff-wang", "S15", TEN));
        refused(
                "owner-changed",
                () -> CustomerAssignmentDecider.decide(after(DESCRIBED, LOCKED, TAKEN_OVER), releasing("staff-lin")));
        refused("customer-unknown", () -> CustomerAssignmentDecider.decide(after(), releasing("staff-lin")));
    }

    private static CustomerAssignmentState after(CustomerAssignmentEvent... events) {
        return CustomerAssignmentState.of(List.of(events));
    }

    private static DescribeCustomer describing(String site, Kept contact, Instant at) {
        return new DescribeCustomer(ID, site, COMPANY, List.of(contact), at);
    }

    private static LockCustomer locking(String ownerId, Instant at) {
        return new LockCustomer(ID, ownerId, at);
    }

    private static TakeOverCustomer taking(String fromId, String ownerId) {
        return new TakeOverCustomer(ID, fromId, ownerId, "reassigned", TEN);
    }

    private static ReleaseCustomer releasing(String ownerId) {
        return new ReleaseCustomer(ID, ownerId, "inactive", TEN);
    }

    private static void refused(String code, Runnable decision) {
        assertThatThrownBy(decision::run)
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
