package dev.frontdesk.call.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.copies.KnownCustomers.Customer;
import dev.frontdesk.call.intake.CustomerIntake.CustomerOwnerV1;
import dev.frontdesk.test.Contracts;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** This service reads the very sample of a customer that directory-service promises to write. */
class CustomerIntakeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void s15_a_customer_brings_the_owner_and_the_lock() {
        var told = JSON.readValue(Contracts.sample(CustomerOwnerV1.TYPE), CustomerOwnerV1.class);

        assertThat(CustomerIntake.customer(told))
                .isEqualTo(new Customer(
                        "customer-a-1001",
                        "site-a",
                        List.of(
                                "person-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002",
                                "person-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0003"),
                        "staff-lin",
                        true));
    }
}
