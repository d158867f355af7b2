package dev.frontdesk.visitor.console.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.visitor.watchlist.WatchList.Entry;
import dev.frontdesk.visitor.watchlist.WatchList.Match;
import dev.frontdesk.visitor.watchlist.WatchList.Reason;
import dev.frontdesk.visitor.watchlist.WatchList.Solicitor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the watch list looks from outside. */
final class WatchViews {

    private WatchViews() {}

    /**
     * @param holds whether it holds at this moment
     * @param appeal none, open, upheld or dismissed
     * @param erased nothing is left of the person's data
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WatchEntryView(
            String watchId,
            @Schema(example = "attention") String kind,
            @Nullable String name,
            @Nullable String company,
            @Nullable String number,
            @Nullable String reason,
            boolean erased,
            String author,
            Instant addedAt,
            Instant expiresAt,
            boolean holds,
            @Nullable String liftReason,
            @Schema(example = "none") String appeal,
            @Nullable String appealText) {

        static WatchEntryView of(Entry entry, Map<String, PersonalDetails> details, Instant now) {
            var known = details.getOrDefault(entry.detailsRef(), new PersonalDetails(null, null, null, null));
            var appeal = entry.appealRef() == null ? null : details.get(entry.appealRef());
            return new WatchEntryView(
                    entry.watchId(),
                    entry.kind(),
                    known.name(),
                    known.company(),
                    known.number(),
                    known.text(),
                    known.erased(),
                    entry.author(),
                    entry.addedAt(),
                    entry.expiresAt(),
                    entry.liftedAt() == null && !now.isAfter(entry.expiresAt()),
                    entry.liftReason(),
                    entry.appeal(),
                    appeal == null ? null : appeal.text());
        }
    }

    /** @param reasons by number, name or company; how near, 1 when nothing that counts differs */
    record MatchView(WatchEntryView entry, List<Reason> reasons) {

        static MatchView of(Match match, Map<String, PersonalDetails> details, Instant now) {
            return new MatchView(WatchEntryView.of(match.entry(), details, now), match.reasons());
        }
    }

    /** It informs; who is let in is decided by people. */
    record AnswerView(List<MatchView> matches, List<Solicitor> solicitors) {}
}
