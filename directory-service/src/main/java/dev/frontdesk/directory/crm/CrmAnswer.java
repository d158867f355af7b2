package dev.frontdesk.directory.crm;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the company's own register says; the best match first.
 *
 * @param askedAt when it said so
 */
public record CrmAnswer(List<CrmCustomer> customers, Instant askedAt) {

    /**
     * @param customerId as this service names the customer
     * @param matched number, company or name
     * @param nearness above 0, at most 1
     * @param ownerId who follows the customer; null when nobody does
     */
    public record CrmCustomer(
            String customerId,
            String company,
            String matched,
            double nearness,
            @Nullable String ownerId,
            @Nullable Instant lockedSince) {

        /** Masked on purpose: it names a customer. */
        @Override
        public String toString() {
            return "CrmCustomer[" + customerId + "]";
        }
    }
}
