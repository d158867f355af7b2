package dev.frontdesk.call.registerwatch;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.axon.Projections;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.register.CallRegisterCommand.CloseBook;
import dev.frontdesk.call.register.CallRegisterCommand.MarkRegisterOverdue;
import dev.frontdesk.call.registerbook.CallRegisters;
import dev.frontdesk.call.registerbook.RegisterYears;
import dev.frontdesk.call.registerbook.RegisterYears.Year;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * S117, S124. Closes books that are full and notices years that nobody sealed in time; two of these on two machines do no
 * harm.
 */
@Component
class RegisterWatch {

    private static final Logger log = LoggerFactory.getLogger(RegisterWatch.class);

    private final CallRegisters registers;
    private final RegisterYears years;
    private final RoutingPlans plans;
    private final Projections projections;
    private final Desk desk;
    private final Clock clock;

    RegisterWatch(
            CallRegisters registers,
            RegisterYears years,
            RoutingPlans plans,
            Projections projections,
            Desk desk,
            Clock clock) {
        this.registers = registers;
        this.years = years;
        this.plans = plans;
        this.projections = projections;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${frontdesk.register.look:PT5M}",
            initialDelayString = "${frontdesk.register.look:PT1M}")
    void look() {
        if (projections.caughtUp()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            registers.sites().forEach(site -> look(site, now));
        }
    }

    /** One site that gives trouble must not hold up the others; the next look tries it again. */
    private void look(String site, Instant now) {
        try {
            var current = years.yearOf(site, now);
            var first = registers.first(site).map(at -> years.yearOf(site, at)).orElse(current);
            for (int year = first; year <= current; year++) {
                var one = years.of(site, year);
                if (one.seal().isEmpty()) {
                    closeFullBook(one, now);
                    markOverdue(one, now);
                }
            }
        } catch (RuntimeException trouble) {
            log.warn(
                    "the call register of {} cannot be looked after yet: {}",
                    site,
                    trouble.getClass().getSimpleName());
        }
    }

    private void closeFullBook(Year year, Instant now) {
        var site = year.id().site();
        var open = year.afterBooks(now.minus(RegisterYears.SETTLED));
        var full = registers.filledAt(open, plans.limits(site, now).bookEntries());
        full.ifPresent(filledAt -> {
            var contents = registers.contents(year.afterBooks(filledAt));
            var book = (int) year.books().count() + 1;
            desk.send(new CloseBook(year.id(), book, contents, now), origin(site));
        });
    }

    private void markOverdue(Year year, Instant now) {
        if (now.isAfter(year.sealBy()) && year.overdue().isEmpty()) {
            desk.send(
                    new MarkRegisterOverdue(year.id(), year.sealBy(), now),
                    origin(year.id().site()));
        }
    }

    private static Origin origin(String site) {
        return Origin.system("register-watch", site, Ids.next());
    }
}
