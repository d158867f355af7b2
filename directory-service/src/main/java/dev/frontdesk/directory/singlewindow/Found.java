package dev.frontdesk.directory.singlewindow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose customer it may be, the likeliest first.
 *
 * @param source {@code crm} when the live register answered, else {@code own-copy}
 * @param asOf how new the answer is: now, or when the own copy last changed; null when there is no copy yet
 */
public record Found(String source, @Nullable Instant asOf, List<Match> matches) {

    /**
     * @param company null when it was erased
     * @param contact the contact that matched; null when the company did
     * @param matched number, company or name
     * @param nearness above 0, at most 1
     * @param ownerId who follows the customer; null when nobody does (S16)
     */
    public record Match(
            String customerId,
            @Nullable String company,
            @Nullable String contact,
            String matched,
            double nearness,
            @Nullable String ownerId,
            @Nullable Instant lockedSince) {

        /** Masked on purpose: it names a customer. */
        @Override
        public String toString() {
            return "Match[" + customerId + "]";
        }
    }
}
