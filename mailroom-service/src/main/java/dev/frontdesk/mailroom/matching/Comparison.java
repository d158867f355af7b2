package dev.frontdesk.mailroom.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement against the register. Every line is in exactly one match or difference, so the cents of both add up to the
 * statement's; every item is in one at most.
 */
public record Comparison(List<Match> matches, List<Difference> differences) {

    public Comparison {
        matches = List.copyOf(matches);
        differences = List.copyOf(differences);
    }

    /** A line that is right: one item, its waybill, its weight and its price. */
    public record Match(int line, String itemId, long cents) {}

    /**
     * Something a person has to decide.
     *
     * @param id same lines, same kind, same id: a second comparison finds it again
     * @param kind see {@link DifferenceKind#code()}
     * @param lines none when an item is missing in the statement
     * @param claimedCents what the courier asks for these lines
     * @param expectedCents what the tariff says; null when it cannot say
     */
    public record Difference(
            String id,
            String kind,
            List<Integer> lines,
            List<String> itemIds,
            String waybill,
            long claimedCents,
            @Nullable Long expectedCents,
            long claimedGrams,
            long registeredGrams) {

        public Difference {
            lines = List.copyOf(lines);
            itemIds = List.copyOf(itemIds);
        }
    }

    public long matchedCents() {
        return matches.stream().mapToLong(Match::cents).reduce(0, Math::addExact);
    }

    public long differenceCents() {
        return differences.stream().mapToLong(Difference::claimedCents).reduce(0, Math::addExact);
    }
}
