package dev.frontdesk.directory.roster;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time with one answer to who is on duty, and why.
 *
 * @param staffId null: nobody
 * @param by {@code override}, {@code swap}, {@code correction}, {@code layer} or {@code nobody}
 * @param source id of the override, swap or correction, or name of the layer; empty for nobody
 * @param claimed everybody the deciding layer's rank names, when that is more than one: double cover
 */
public record Piece(
        Instant from, Instant until, @Nullable String staffId, String by, String source, List<String> claimed) {

    public Piece {
        claimed = List.copyOf(claimed);
    }

    Piece within(Instant begin, Instant end) {
        return new Piece(
                from.isBefore(begin) ? begin : from, until.isAfter(end) ? end : until, staffId, by, source, claimed);
    }

    Piece joined(Piece next) {
        return new Piece(from, next.until, staffId, by, source, claimed);
    }

    boolean sameAnswerAs(Piece other) {
        return by.equals(other.by)
                && source.equals(other.source)
                && Objects.equals(staffId, other.staffId)
                && claimed.equals(other.claimed);
    }
}
