package dev.frontdesk.call.intake;

import dev.frontdesk.call.copies.KnownCustomers;
import dev.frontdesk.call.copies.KnownCustomers.Customer;
import dev.frontdesk.messaging.Intake;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps this service's copy of customers up to date. */
@Configuration(proxyBeanMethods = false)
class CustomerIntake {

    static final String CUSTOMERS = "frontdesk.directory.customers.v1";

    record CustomerOwnerV1(
            String customerId,
            String siteId,
            List<String> persons,
            boolean locked,
            @Nullable String ownerId) {

        static final String TYPE = "directory.customer-owner.v1";
    }

    @Bean
    Intake<CustomerOwnerV1> customerOwner(KnownCustomers customers) {
        return new Intake<>(
                CUSTOMERS,
                CustomerOwnerV1.TYPE,
                CustomerOwnerV1.class,
                (data, fact) -> customers.keep(customer(data), fact.recordedAt(), fact.sequence()));
    }

    static Customer customer(CustomerOwnerV1 data) {
        return new Customer(data.customerId(), data.siteId(), data.persons(), data.ownerId(), data.locked());
    }
}
