package dev.frontdesk.axon;

import com.github.f4b6a3.uuid.UuidCreator;
import org.axonframework.common.IdentifierFactory;

/** UUIDv7 for whatever the suite itself must name; ordered by time, so that indexes grow at one end. */
public final class Ids extends IdentifierFactory {

    public static String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** Axon finds this class through {@link java.util.ServiceLoader}. */
    @Override
    public String generateIdentifier() {
        return next();
    }
}
