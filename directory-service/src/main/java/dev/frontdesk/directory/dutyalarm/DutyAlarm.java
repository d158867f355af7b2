package dev.frontdesk.directory.dutyalarm;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.calendar.CalendarEvent.HolidaysMissing;
import dev.frontdesk.directory.relay.RelayCommand.RequestRelay;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.directory.roster.DutyRosterEvent;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDoubleCoverFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyGapFound;
import dev.frontdesk.directory.roster.DutyRosterState;
import dev.frontdesk.directory.roster.DutyRosterState.Planned;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/**
 * I8, S16. Whenever a roster is found faulty, or a year comes near without holidays, the duty supervisor of the site is
 * told: once for all that one look has found. A site that named nobody sees it in the list alone.
 */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class DutyAlarm {

    static final String KIND = "duty-gap";

    /** Found days ahead: it may wait for the next morning before somebody else is told. */
    private static final Duration LIMIT = Duration.ofHours(16);

    private final SiteList sites;
    private final History history;
    private final Vault vault;
    private final Desk desk;
    private final Clock clock;

    DutyAlarm(SiteList sites, History history, Vault vault, Desk desk, Clock clock) {
        this.sites = sites;
        this.history = history;
        this.vault = vault;
        this.desk = desk;
        this.clock = clock;
    }

    @EventHandler
    void on(DutyGapFound event, @MessageIdentifier String eventId, Origin origin) {
        tell(event.rosterId(), eventId, origin);
    }

    @EventHandler
    void on(DutyDoubleCoverFound event, @MessageIdentifier String eventId, Origin origin) {
        tell(event.rosterId(), eventId, origin);
    }

    @EventHandler
    void on(HolidaysMissing event, @MessageIdentifier String eventId, Origin origin) {
        var relayId = "relay-" + origin.correlationId() + "-holidays";
        tell(relayId, event.calendarId(), FindingText.missing(event.year()), origin.causedBy(eventId));
    }

    /** The vault's row is swept unless an event confirms it. */
    @EventHandler
    void on(RelayRequested event) {
        if (event.kind().equals(KIND)) {
            vault.confirm(List.of(event.detailsRef()));
        }
    }

    /** All events of one look have the same conversation, so the first of them speaks for all. */
    private void tell(String rosterId, String eventId, Origin origin) {
        var recorded = history.of(rosterId);
        var findings = recorded.stream()
                .filter(one -> one.origin().correlationId().equals(origin.correlationId()))
                .map(one -> (DutyRosterEvent) one.event())
                .toList();
        if (DutyRosterState.of(events(recorded)) instanceof Planned roster) {
            var text = FindingText.of(roster.names(), roster.zone(), findings);
            tell("relay-" + origin.correlationId() + "-duty", rosterId, text, origin.causedBy(eventId));
        }
    }

    private void tell(String relayId, String about, String text, Origin origin) {
        var supervisor = sites.dutySupervisor(origin.site());
        if (supervisor.isEmpty() || !history.of(relayId).isEmpty()) {
            return;
        }
        var kept = vault.keep(relayId + "/1", new PersonalDetails(null, null, null, text));
        var now = clock.instant();
        desk.send(request(relayId, about, supervisor.get(), kept.ref(), kept.person(), kept.digest(), now), origin);
    }

    private static RequestRelay request(
            String relayId, String about, String staffId, String ref, String person, String digest, Instant now) {
        return new RequestRelay(
                new RelayId(relayId),
                about,
                KIND,
                staffId,
                ref,
                person,
                digest,
                now,
                now.plus(LIMIT),
                LIMIT.toSeconds(),
                null,
                null,
                now);
    }

    private static List<DutyRosterEvent> events(List<Recorded> recorded) {
        return recorded.stream().map(one -> (DutyRosterEvent) one.event()).toList();
    }
}
