package dev.frontdesk.visitor.registerbook;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.axon.register.Extent;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.visitor.copies.SiteSettings;
import dev.frontdesk.visitor.register.RegisterKind;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookClosed;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookHandedOver;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookOverdue;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitRegisterSealed;
import dev.frontdesk.visitor.register.VisitRegisterId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The years of a site's visit registers: when each begins and ends there, and what became of it. */
@Component
public class RegisterYears {

    /** What is recorded at this moment may still be on its way into the index. */
    public static final Duration SETTLED = Duration.ofSeconds(3);

    private final History history;
    private final SiteSettings sites;

    RegisterYears(History history, SiteSettings sites) {
        this.history = history;
        this.sites = sites;
    }

    /** An event with who did it. */
    public record Done<E extends DomainEvent>(E event, String by) {}

    /**
     * A year of a register.
     *
     * @param end the first moment of the next one
     * @param events what became of it
     */
    public record Year(VisitRegisterId id, Instant begin, Instant end, List<Recorded> events) {

        public Extent extent(Instant knownAt) {
            return Extent.of(id.site(), begin, end, knownAt);
        }

        /** The entries that come after the books that are closed. */
        public Extent afterBooks(Instant knownAt) {
            return extent(knownAt).book(lastOf(books().toList()), knownAt);
        }

        /** The entries of a book that is closed, as known at a moment. */
        public Optional<Extent> book(int number, Instant knownAt) {
            var all = books().toList();
            return number < 1 || number > all.size()
                    ? Optional.empty()
                    : Optional.of(extent(knownAt)
                            .book(
                                    lastOf(all.subList(0, number - 1)),
                                    all.get(number - 1).knownAt()));
        }

        private static @Nullable Instant lastOf(List<VisitBookClosed> books) {
            return books.isEmpty() ? null : books.getLast().knownAt();
        }

        public Stream<VisitBookClosed> books() {
            return all(VisitBookClosed.class).map(Done::event);
        }

        public Optional<Done<VisitBookHandedOver>> handedOver(int book) {
            return all(VisitBookHandedOver.class)
                    .filter(one -> one.event().book() == book)
                    .findFirst();
        }

        /** S103. Whether it was still at the desk after its limit. */
        public boolean overdue(int book) {
            return all(VisitBookOverdue.class).anyMatch(one -> one.event().book() == book);
        }

        public Optional<Done<VisitRegisterSealed>> seal() {
            return all(VisitRegisterSealed.class).findFirst();
        }

        private <E extends DomainEvent> Stream<Done<E>> all(Class<E> type) {
            return events.stream()
                    .filter(one -> type.isInstance(one.event()))
                    .map(one -> new Done<>(type.cast(one.event()), one.origin().actor()));
        }
    }

    public Year of(RegisterKind register, String site, int year) {
        var zone = sites.zone(site);
        var id = new VisitRegisterId(register, site, year);
        return new Year(
                id,
                LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant(),
                LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant(),
                history.of(id.toString()));
    }

    /** A day at the site. */
    public Extent day(String site, LocalDate day, Instant knownAt) {
        var zone = sites.zone(site);
        return Extent.of(
                site,
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                knownAt);
    }

    /** Which day a moment is at the site. */
    public LocalDate dayOf(String site, Instant moment) {
        return moment.atZone(sites.zone(site)).toLocalDate();
    }
}
