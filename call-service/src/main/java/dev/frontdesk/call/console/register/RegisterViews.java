package dev.frontdesk.call.console.register;

import dev.frontdesk.axon.register.Written;
import dev.frontdesk.call.console.CallerView;
import dev.frontdesk.call.register.CallRegisterEvent.CallBookClosed;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterSealed;
import dev.frontdesk.call.registerbook.RegisterEntry;
import dev.frontdesk.call.registerbook.RegisterEntry.PassedOn;
import dev.frontdesk.privacy.PersonalDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person reads in the call register. */
final class RegisterViews {

    private RegisterViews() {}

    /**
     * S119. One entry, with every field of the paper form; what is struck through was corrected.
     *
     * @param caller 来电人
     * @param intention 来电意图
     * @param content 内容
     * @param messages 接收人，转告与确认时间
     */
    record EntryView(
            String id,
            @Schema(example = "2026-11-23T00:58:00Z") Instant callTime,
            @Schema(example = "8000") @Nullable String line,
            @Nullable Instant answeredAt,
            @Schema(example = "reception") @Nullable String clerk,
            List<PersonWritten> caller,
            List<WordWritten> intention,
            List<PersonWritten> content,
            List<String> putThroughTo,
            List<PassedOn> messages,
            List<String> callBackBy,
            @Schema(example = "message") @Nullable String disposition) {

        static EntryView of(RegisterEntry entry, Map<String, PersonalDetails> known) {
            return new EntryView(
                    entry.entryId(),
                    entry.at(),
                    entry.line(),
                    entry.answeredAt(),
                    entry.clerk(),
                    persons(entry.callers(), known),
                    entry.kinds().stream().map(WordWritten::of).toList(),
                    persons(entry.contents(), known),
                    entry.putThroughTo(),
                    entry.messages(),
                    entry.callBackBy(),
                    entry.disposition());
        }

        private static List<PersonWritten> persons(List<Written> all, Map<String, PersonalDetails> known) {
            return all.stream().map(one -> PersonWritten.of(one, known)).toList();
        }
    }

    record WordWritten(@Schema(example = "business-enquiry") String word, boolean struck, String by, Instant at) {

        static WordWritten of(Written written) {
            return new WordWritten(written.value(), written.struck(), written.by(), written.at());
        }
    }

    /** @param reason why it was written in place of the one before */
    record PersonWritten(
            CallerView words,
            boolean struck,
            String by,
            Instant at,
            @Nullable String reason) {

        static PersonWritten of(Written written, Map<String, PersonalDetails> known) {
            var reason = written.reasonRef() == null ? null : known.get(written.reasonRef());
            return new PersonWritten(
                    CallerView.of(known.get(written.value())),
                    written.struck(),
                    written.by(),
                    written.at(),
                    reason == null ? null : reason.text());
        }

        /** Masked: a record's own toString would carry the caller into a log line. */
        @Override
        public String toString() {
            return "PersonWritten[***]";
        }
    }

    /**
     * S117, S124. The register of a year.
     *
     * @param sealBy S124. By when it is to be sealed
     * @param overdue a breach of S124: it was not sealed by then
     * @param openCards S110. Cards that still wait for their disposition; with them it cannot be sealed
     */
    record YearView(
            @Schema(example = "2026") int year,
            long entries,
            long openCards,
            Instant sealBy,
            boolean overdue,
            @Nullable SealView seal,
            List<BookView> books) {}

    /** @param valid the print as known at {@code knownAt} still has that digest */
    record SealView(
            Instant sealedAt,
            long entries,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String digest,

            Instant knownAt,
            boolean valid) {

        static SealView of(CallRegisterSealed seal, boolean valid) {
            return new SealView(seal.occurredAt(), seal.entries(), seal.digest(), seal.knownAt(), valid);
        }
    }

    record BookView(int book, long entries, String digest, Instant closedAt) {

        static BookView of(CallBookClosed book) {
            return new BookView(book.book(), book.entries(), book.digest(), book.occurredAt());
        }
    }
}
