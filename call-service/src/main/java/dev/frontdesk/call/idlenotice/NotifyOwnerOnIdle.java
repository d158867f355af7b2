package dev.frontdesk.call.idlenotice;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.call.copies.KnownStaff;
import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.call.ledger.Promises;
import dev.frontdesk.call.ledger.Promises.Waiting;
import dev.frontdesk.call.line.LineReports;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.promise.CallbackPromiseCommand.NotifyWhenIdle;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.PromiseId;
import dev.frontdesk.call.routing.LineReport;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * S19. Looks each second for promises to call back whose owner can be told now. Who waits stands in the ledger and what
 * the lines do in their reports, so that a restart loses nothing; two of these on two machines do no harm.
 */
@Component
class NotifyOwnerOnIdle {

    private static final Logger log = LoggerFactory.getLogger(NotifyOwnerOnIdle.class);
    private static final int AT_MOST = 1000;

    private final Promises promises;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final LineReports lines;
    private final RoutingPlans plans;
    private final History history;
    private final Desk desk;
    private final Clock clock;

    NotifyOwnerOnIdle(
            Promises promises,
            KnownStaff staff,
            SiteSettings sites,
            LineReports lines,
            RoutingPlans plans,
            History history,
            Desk desk,
            Clock clock) {
        this.promises = promises;
        this.staff = staff;
        this.sites = sites;
        this.lines = lines;
        this.plans = plans;
        this.history = history;
        this.desk = desk;
        this.clock = clock;
    }

    /** The lines of a site at this moment, and how old what is known of them may be. */
    private record Lines(Map<String, LineReport> reports, Duration limit) {}

    @Scheduled(fixedDelay = 1000)
    void look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var bySite = new HashMap<String, Lines>();
        for (var waiting : promises.waitingForIdle(AT_MOST)) {
            try {
                var site = bySite.computeIfAbsent(waiting.site(), one -> lines(one, now));
                free(waiting, site, now).ifPresent(line -> notify(waiting, line, now));
            } catch (RuntimeException trouble) {
                log.warn(
                        "the owner of {} cannot be told yet: {}",
                        waiting.promiseId(),
                        trouble.getClass().getSimpleName());
            }
        }
    }

    private Lines lines(String site, Instant now) {
        var limit = plans.lineLimit(site, now);
        return new Lines(lines.all(site, now, limit), limit);
    }

    private Optional<FreeLine> free(Waiting waiting, Lines site, Instant now) {
        var extensions = staff.recipient(waiting.ownerId(), waiting.site())
                .map(KnownStaff.Member::extensions)
                .orElse(List.of());
        return FreeLine.of(extensions, site.reports(), site.limit(), now)
                .filter(line -> !foundTakenSince(waiting, line));
    }

    /** What the call itself found out counts like a report: of both the newer one. */
    private boolean foundTakenSince(Waiting waiting, FreeLine line) {
        var promised =
                (CallbackPromised) history.of(waiting.promiseId()).getFirst().event();
        if (promised.callId() == null) {
            return false;
        }
        return CallStory.of(history.of(promised.callId())).stream()
                .flatMap(call -> call.transfers().stream())
                .anyMatch(tried ->
                        tried.extension().equals(line.extension()) && tried.at().isAfter(line.idleSeen()));
    }

    private void notify(Waiting waiting, FreeLine line, Instant now) {
        var command = new NotifyWhenIdle(
                new PromiseId(waiting.promiseId()),
                line.extension(),
                line.idleSeen(),
                sites.relayWithin(waiting.site()),
                now);
        desk.send(command, Origin.system("idle-watch", waiting.site(), Ids.next()));
    }
}
