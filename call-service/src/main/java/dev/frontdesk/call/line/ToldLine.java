package dev.frontdesk.call.line;

import dev.frontdesk.call.line.LineReports.Counting;
import dev.frontdesk.call.routing.LineNow;
import dev.frontdesk.call.routing.LineState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the others are told of a line. Of a line that goes on doing the same they are told seldom: only before what they
 * know ceases to hold.
 *
 * @param state unknown when nobody reported lately; that is told, too
 * @param lastSeen what was reported last
 * @param since when it began to be so; of unknown: when the last report became too old
 * @param seenAt when it was last reported, as of the moment of telling
 * @param holdsUntil from then on, unless told again, it is unknown; null of an unknown line
 */
public record ToldLine(
        LineState state,
        LineState lastSeen,
        String source,
        Instant since,
        Instant seenAt,
        @Nullable Instant holdsUntil) {

    /** How long what was told holds while nobody tells anything: nobody else can say that this service is away. */
    static final Duration SILENCE = Duration.ofMinutes(30);

    static final Duration TOLD_AGAIN_BEFORE = SILENCE.dividedBy(2);

    /** @param limit how old a report may be; exactly at the limit it still counts */
    static ToldLine of(Counting counting, Duration limit, Instant now) {
        var report = counting.report();
        var state = LineNow.of(report, limit, now).state();
        var tooOldFrom = report.seenAt().plus(limit);
        return new ToldLine(
                state,
                report.state(),
                report.source(),
                tooOldFrom.isBefore(now) ? tooOldFrom : counting.since(),
                report.seenAt(),
                state == LineState.UNKNOWN ? null : tooOldFrom.plus(SILENCE));
    }

    /** Whether whoever was told {@code before} has to be told this. */
    boolean isNewsAfter(@Nullable ToldLine before, Instant now) {
        return before == null
                || state != before.state
                || lastSeen != before.lastSeen
                || !source.equals(before.source)
                || !since.equals(before.since)
                || before.endsSoon(now);
    }

    private boolean endsSoon(Instant now) {
        return holdsUntil != null && now.isAfter(holdsUntil.minus(TOLD_AGAIN_BEFORE));
    }

    /**
     * When it may be otherwise, or has to be told again, although nobody reports anything; null: never.
     *
     * @param told what the others know: this, or the like
     */
    @Nullable
    Instant lookAgainAt(ToldLine told, Duration limit) {
        if (holdsUntil == null || told.holdsUntil == null) {
            return null;
        }
        var tooOldFrom = seenAt.plus(limit);
        var toldAgainFrom = told.holdsUntil.minus(TOLD_AGAIN_BEFORE);
        return tooOldFrom.isBefore(toldAgainFrom) ? tooOldFrom : toldAgainFrom;
    }
}
