package dev.frontdesk.visitor.console.registers;

import dev.frontdesk.axon.register.Written;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.visitor.badgelist.Badges.Worn;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookClosed;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitRegisterSealed;
import dev.frontdesk.visitor.registerbook.RegisterYears.Done;
import dev.frontdesk.visitor.registerbook.RegisterYears.Year;
import dev.frontdesk.visitor.registerbook.VisitEntry;
import dev.frontdesk.visitor.registerbook.VisitEntry.Departure;
import dev.frontdesk.visitor.registerbook.VisitEntry.Message;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person reads in a visit register. */
final class RegisterViews {

    private RegisterViews() {}

    /**
     * One entry, with every field of the paper form; what is struck through was corrected, and the last one holds.
     *
     * @param visitor 来访人: name, company, number and matter
     * @param host 被访人 @param subject 事由 @param persons 人数 @param arrivedAt 到达时间
     * @param receivedBy 接待人; null where the desk let the visitor in by itself
     * @param departures 离开时间 with how it is known
     * @param badges 访客证号
     * @param message S97, S98. 留言与回复
     * @param returns S99. 再来
     */
    @Schema(name = "VisitRegisterEntry")
    record EntryView(
            @Schema(example = "visit-0198f0a2-7d00-7b3a-9d64-2f1f6a6c0001")
            String id,

            @Schema(
                    description = "As it was first written; the order of the register · 原登记时间",
                    example = "2026-11-23T01:10:00Z")
            Instant writtenFor,

            @Schema(example = "customer") String kind,
            @Schema(example = "desk") String place,

            @Schema(description = "Who wrote it · 登记人", example = "reception")
            String recordedBy,

            List<VisitorWritten> visitor,
            List<StaffWritten> host,
            List<ValueWritten> subject,
            List<ValueWritten> persons,
            List<ValueWritten> arrivedAt,
            @Nullable Boolean appointment,
            @Nullable StaffNamed receivedBy,
            @Nullable Instant admittedAt,
            @Nullable Instant turnedAwayAt,
            List<DepartureWritten> departures,
            List<Worn> badges,
            @Nullable MessageLeft message,
            boolean returns,
            @Schema(example = "2026-11-24") @Nullable String returnsOn,
            @Schema(example = "2026-01") String noticeVersion,
            @Schema(example = "zh") String noticeLanguage) {

        static EntryView of(VisitEntry entry, Map<String, PersonalDetails> known, Map<String, Names> staff) {
            var arrived = entry.arrived();
            var admitted = entry.admitted();
            var returns = entry.returns();
            return new EntryView(
                    arrived.visitId(),
                    arrived.occurredAt(),
                    arrived.kind(),
                    arrived.place(),
                    entry.recordedBy(),
                    entry.visitors().stream()
                            .map(one -> VisitorWritten.of(one, known))
                            .toList(),
                    entry.hosts().stream()
                            .map(one -> StaffWritten.of(one, known, staff))
                            .toList(),
                    values(entry.subjects(), known),
                    values(entry.persons(), known),
                    values(entry.arrivals(), known),
                    arrived.appointment(),
                    admitted == null || admitted.receivedBy() == null
                            ? null
                            : StaffNamed.of(admitted.receivedBy(), staff),
                    admitted == null ? null : admitted.occurredAt(),
                    entry.turnedAwayAt(),
                    entry.departures().stream()
                            .map(one -> DepartureWritten.of(one, known))
                            .toList(),
                    entry.badges(),
                    MessageLeft.of(entry.message(), known, staff),
                    returns != null,
                    returns == null ? null : returns.expectedOn(),
                    arrived.noticeVersion(),
                    arrived.noticeLanguage());
        }

        private static List<ValueWritten> values(List<Written> all, Map<String, PersonalDetails> known) {
            return all.stream().map(one -> ValueWritten.of(one, known)).toList();
        }

        /** Masked: a record's own toString would carry the visitor into a log line. */
        @Override
        public String toString() {
            return "EntryView[" + id + "]";
        }
    }

    /** All null when it was erased. */
    record VisitorWords(
            @Schema(example = "王先生") @Nullable String name,
            @Schema(example = "华东贸易") @Nullable String company,
            @Schema(example = "138 0013 8000") @Nullable String number,
            @Schema(example = "谈网站合作") @Nullable String matter) {

        static VisitorWords of(@Nullable PersonalDetails details) {
            return details == null
                    ? new VisitorWords(null, null, null, null)
                    : new VisitorWords(details.name(), details.company(), details.number(), details.text());
        }

        @Override
        public String toString() {
            return "VisitorWords[***]";
        }
    }

    /** @param reason S103. Why it was written in place of the one before */
    record VisitorWritten(
            VisitorWords words,
            boolean struck,
            String by,
            Instant at,
            @Nullable String reason) {

        static VisitorWritten of(Written one, Map<String, PersonalDetails> known) {
            return new VisitorWritten(
                    VisitorWords.of(known.get(one.value())),
                    one.struck(),
                    one.by(),
                    one.at(),
                    why(one.reasonRef(), known));
        }
    }

    record ValueWritten(
            @Schema(example = "3") String value,
            boolean struck,
            String by,
            Instant at,
            @Nullable String reason) {

        static ValueWritten of(Written one, Map<String, PersonalDetails> known) {
            return new ValueWritten(one.value(), one.struck(), one.by(), one.at(), why(one.reasonRef(), known));
        }
    }

    @Schema(name = "RegisterStaff")
    record StaffNamed(
            @Schema(example = "staff-a-lina") String staffId,
            @Nullable Names names) {

        static StaffNamed of(String staffId, Map<String, Names> staff) {
            return new StaffNamed(staffId, staff.get(staffId));
        }
    }

    record StaffWritten(
            StaffNamed staff,
            boolean struck,
            String by,
            Instant at,
            @Nullable String reason) {

        static StaffWritten of(Written one, Map<String, PersonalDetails> known, Map<String, Names> staff) {
            return new StaffWritten(
                    StaffNamed.of(one.value(), staff), one.struck(), one.by(), one.at(), why(one.reasonRef(), known));
        }
    }

    /** @param at null where nobody saw it: somewhere between {@code notBefore} and {@code notAfter} */
    record DepartureWritten(
            @Nullable Instant at,
            @Nullable Instant notBefore,
            @Nullable Instant notAfter,
            @Schema(example = "observed") String provenance,
            boolean struck,
            String by,
            Instant writtenAt,
            @Nullable String reason) {

        static DepartureWritten of(Departure one, Map<String, PersonalDetails> known) {
            return new DepartureWritten(
                    one.at(),
                    one.notBefore(),
                    one.notAfter(),
                    one.provenance(),
                    one.struck(),
                    one.by(),
                    one.writtenAt(),
                    why(one.reasonRef(), known));
        }
    }

    /** @param repliedAt S100. When the visitor was answered; null: not yet */
    record MessageLeft(
            StaffNamed host,
            VisitorWords words,
            String takenBy,
            Instant takenAt,
            @Nullable Instant repliedAt) {

        static @Nullable MessageLeft of(
                @Nullable Message one, Map<String, PersonalDetails> known, Map<String, Names> staff) {
            return one == null
                    ? null
                    : new MessageLeft(
                            StaffNamed.of(one.hostId(), staff),
                            VisitorWords.of(known.get(one.detailsRef())),
                            one.by(),
                            one.takenAt(),
                            one.repliedAt());
        }
    }

    private static @Nullable String why(@Nullable String ref, Map<String, PersonalDetails> known) {
        var reason = ref == null ? null : known.get(ref);
        return reason == null ? null : reason.text();
    }

    /**
     * S101, S103. The register of a year.
     *
     * @param open visits of the year whose end nobody knows yet; with them it cannot be sealed
     * @param linesPerPage of a print
     */
    @Schema(name = "VisitRegisterYear")
    record YearView(
            @Schema(example = "visitors") String register,
            @Schema(example = "2026") int year,
            long entries,
            long open,
            @Nullable Integer linesPerPage,
            List<BookView> books,
            @Nullable SealView seal) {}

    /**
     * @param handOverBy S103. By when it is to be handed over
     * @param overdue a breach of S103: it was still at the desk after that
     * @param handedOverBy account @param receivedBy who archives it
     */
    @Schema(name = "VisitRegisterBook")
    record BookView(
            @Schema(example = "1") int book,
            long entries,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String digest,

            Instant closedAt,
            Instant handOverBy,
            boolean overdue,
            @Nullable Instant handedOverAt,
            @Nullable String handedOverBy,
            @Nullable StaffNamed receivedBy) {

        static BookView of(VisitBookClosed book, Year year, Instant now, Map<String, Names> staff) {
            var given = year.handedOver(book.book());
            return new BookView(
                    book.book(),
                    book.entries(),
                    book.digest(),
                    book.occurredAt(),
                    book.handOverBy(),
                    year.overdue(book.book()) || given.isEmpty() && now.isAfter(book.handOverBy()),
                    given.map(one -> one.event().occurredAt()).orElse(null),
                    given.map(Done::by).orElse(null),
                    given.map(one -> StaffNamed.of(one.event().receivedBy(), staff))
                            .orElse(null));
        }
    }

    /** @param valid its print as known when it was closed still has that digest */
    @Schema(name = "VisitRegisterBookProof")
    record BookProof(BookView book, boolean valid) {}

    /** @param valid the print as known at {@code knownAt} still has that digest */
    @Schema(name = "VisitRegisterSeal")
    record SealView(
            Instant sealedAt,
            String sealedBy,
            StaffNamed receivedBy,
            long entries,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String digest,

            Instant knownAt,
            boolean valid) {

        static SealView of(Done<VisitRegisterSealed> seal, boolean valid, Map<String, Names> staff) {
            var event = seal.event();
            return new SealView(
                    event.occurredAt(),
                    seal.by(),
                    StaffNamed.of(event.receivedBy(), staff),
                    event.entries(),
                    event.digest(),
                    event.knownAt(),
                    valid);
        }
    }
}
