package dev.frontdesk.axon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * How far a reader has come: the inserting transaction first, the position second. The position alone would not do,
 * since it can be drawn from its sequence before the transaction has its id.
 */
public record StorePosition(
        @JsonProperty("tx") long tx,
        @JsonProperty("position") long at) implements TrackingToken, Comparable<StorePosition> {

    /** Before the first event. */
    static final StorePosition START = new StorePosition(0, 0);

    private static final Comparator<StorePosition> ORDER =
            Comparator.comparingLong(StorePosition::tx).thenComparingLong(StorePosition::at);

    @JsonCreator
    public StorePosition {}

    static StorePosition of(@Nullable TrackingToken token) {
        return token == null ? START : (StorePosition) token;
    }

    @Override
    public int compareTo(StorePosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return compareTo(of(other)) <= 0 ? this : other;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return compareTo(of(other)) >= 0 ? this : other;
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return other == null || compareTo(of(other)) >= 0;
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(at);
    }
}
