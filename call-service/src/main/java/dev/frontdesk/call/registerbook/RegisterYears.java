package dev.frontdesk.call.registerbook;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.axon.register.Extent;
import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.register.CallRegisterEvent.CallBookClosed;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterOverdue;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterSealed;
import dev.frontdesk.call.register.CallRegisterId;
import dev.frontdesk.kernel.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The years of a site's call register: when each begins and ends there, and what became of it. */
@Component
public class RegisterYears {

    /** What is recorded at this moment may still be on its way into the index. */
    public static final Duration SETTLED = Duration.ofSeconds(3);

    private final History history;
    private final SiteSettings sites;
    private final RoutingPlans plans;

    RegisterYears(History history, SiteSettings sites, RoutingPlans plans) {
        this.history = history;
        this.sites = sites;
        this.plans = plans;
    }

    /**
     * A year at a site.
     *
     * @param end the first moment of the next one
     * @param sealBy S124. By when its register is to be sealed
     * @param events what became of its register
     */
    public record Year(CallRegisterId id, Instant begin, Instant end, Instant sealBy, List<DomainEvent> events) {

        public Extent extent(Instant knownAt) {
            return Extent.of(id.site(), begin, end, knownAt);
        }

        /** The entries that come after the books that are closed. */
        public Extent afterBooks(Instant knownAt) {
            var last = books().map(CallBookClosed::knownAt).reduce((_, later) -> later);
            return extent(knownAt).book(last.orElse(null), knownAt);
        }

        public Stream<CallBookClosed> books() {
            return all(CallBookClosed.class);
        }

        public Optional<CallRegisterSealed> seal() {
            return all(CallRegisterSealed.class).findFirst();
        }

        public Optional<CallRegisterOverdue> overdue() {
            return all(CallRegisterOverdue.class).findFirst();
        }

        private <T extends DomainEvent> Stream<T> all(Class<T> type) {
            return events.stream().filter(type::isInstance).map(type::cast);
        }
    }

    public Year of(String site, int year) {
        var zone = zone(site);
        var id = new CallRegisterId(site, year);
        var end = LocalDate.of(year + 1, 1, 1).atStartOfDay(zone);
        var days = plans.limits(site, end.toInstant()).sealDays();
        return new Year(
                id,
                LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant(),
                end.toInstant(),
                end.plusDays(days).toInstant(),
                history.of(id.toString()).stream().map(Recorded::event).toList());
    }

    /** In which year a moment lies at the site. */
    public int yearOf(String site, Instant moment) {
        return moment.atZone(zone(site)).getYear();
    }

    public ZoneId zone(String site) {
        return sites.find(site).map(known -> ZoneId.of(known.zone())).orElse(ZoneOffset.UTC);
    }
}
