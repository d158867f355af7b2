package dev.frontdesk.privacy;

import java.util.Collection;
import java.util.Set;

/** How like two names are. */
final class Likeness {

    /** Less than that, and nobody would call them alike. */
    static final double LEAST = 0.5;

    private static final double WEIGHT_OF_WORDS = 0.15;

    private Likeness() {}

    /**
     * How many pieces each of two names has, and how many both have.
     *
     * @param words how many of the common words that were sought the other has
     */
    record Overlap(Count sounds, Count signs, Count words) {}

    record Count(int sought, int kept, int both) {

        static Count of(Set<Long> sought, Collection<Long> kept) {
            return new Count(sought.size(), kept.size(), (int)
                    kept.stream().filter(sought::contains).count());
        }

        double dice() {
            return 2.0 * both / (sought + kept);
        }
    }

    /** Same sound in other characters is less than the same characters; common words count when they were said. */
    static double of(Overlap overlap) {
        var spoken = overlap.sounds().dice();
        var written = overlap.signs();
        var own = written.sought() == 0 || written.kept() == 0 ? spoken : (spoken + written.dice()) / 2;
        var words = overlap.words();
        var shared = words.sought() == 0 ? 1 : (double) words.both() / words.sought();
        return own * (1 - WEIGHT_OF_WORDS + WEIGHT_OF_WORDS * shared);
    }
}
