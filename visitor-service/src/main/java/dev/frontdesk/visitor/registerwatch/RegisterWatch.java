package dev.frontdesk.visitor.registerwatch;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.axon.Projections;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.receptions.Receptions;
import dev.frontdesk.visitor.register.RegisterKind;
import dev.frontdesk.visitor.register.VisitRegisterCommand.CloseVisitBook;
import dev.frontdesk.visitor.registerbook.RegisterYears;
import dev.frontdesk.visitor.registerbook.RegisterYears.Year;
import dev.frontdesk.visitor.registerbook.VisitRegisters;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** S101. Closes books that are full; two of these on two machines do no harm. */
@Component
class RegisterWatch {

    private static final Logger log = LoggerFactory.getLogger(RegisterWatch.class);

    private final VisitRegisters registers;
    private final RegisterYears years;
    private final Receptions receptions;
    private final Projections projections;
    private final Desk desk;
    private final Clock clock;

    RegisterWatch(
            VisitRegisters registers,
            RegisterYears years,
            Receptions receptions,
            Projections projections,
            Desk desk,
            Clock clock) {
        this.registers = registers;
        this.years = years;
        this.receptions = receptions;
        this.projections = projections;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${frontdesk.register.look:PT1M}",
            initialDelayString = "${frontdesk.register.look:PT1M}")
    void look() {
        if (projections.caughtUp()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            for (var register : RegisterKind.values()) {
                registers.sites(register).forEach(site -> look(register, site, now));
            }
        }
    }

    /** One site that gives trouble must not hold up the others; the next look tries it again. */
    private void look(RegisterKind register, String site, Instant now) {
        try {
            var current = years.dayOf(site, now).getYear();
            var first = registers
                    .first(register, site)
                    .map(at -> years.dayOf(site, at).getYear())
                    .orElse(current);
            for (int year = first; year <= current; year++) {
                var one = years.of(register, site, year);
                if (one.seal().isEmpty()) {
                    closeFullBook(one, now);
                }
            }
        } catch (RuntimeException trouble) {
            log.warn(
                    "the {} register of {} cannot be looked after yet: {}",
                    register.word(),
                    site,
                    trouble.getClass().getSimpleName());
        }
    }

    private void closeFullBook(Year year, Instant now) {
        var register = year.id().register();
        var site = year.id().site();
        var limits = receptions.of(site).registerLimits();
        var open = year.afterBooks(now.minus(RegisterYears.SETTLED));
        registers.filledAt(register, open, limits.bookEntries()).ifPresent(filledAt -> {
            var contents = registers.contents(register, year.afterBooks(filledAt));
            var book = (int) year.books().count() + 1;
            desk.send(
                    new CloseVisitBook(year.id(), book, contents, limits.handOverWithin(), now),
                    Origin.system("register-watch", site, Ids.next()));
        });
    }
}
