package dev.frontdesk.directory.latereturn;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.axon.History;
import dev.frontdesk.directory.outing.OutingEvent;
import dev.frontdesk.directory.outing.OutingEvent.OutingExtended;
import dev.frontdesk.directory.outing.OutingEvent.OutingRegistered;
import dev.frontdesk.directory.outing.OutingEvent.ReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.ReturnRegistered;
import dev.frontdesk.directory.relay.RelayCommand.RequestRelay;
import dev.frontdesk.directory.relay.RelayCommand.SettleRelay;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.directory.sitelist.SiteList.SiteRow;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * S64, S78. Whenever somebody is not back in time, the person is told, and where that brings nothing, whoever stands in;
 * until the return or a later one is registered. Where the person went is told to nobody.
 */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class TellOfLateReturn {

    static final String KIND = "late-return";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final SiteList sites;
    private final History history;
    private final Vault vault;
    private final Desk desk;
    private final Duration limit;
    private final Clock clock;

    /** @param limit how long each of them has; a traffic jam is no emergency */
    TellOfLateReturn(
            SiteList sites,
            History history,
            Vault vault,
            Desk desk,
            @Value("${frontdesk.outings.latelimit:PT30M}") Duration limit,
            Clock clock) {
        this.sites = sites;
        this.history = history;
        this.vault = vault;
        this.desk = desk;
        this.limit = limit;
        this.clock = clock;
    }

    @EventHandler
    void on(ReturnOverdue event, @MessageIdentifier String eventId, Origin origin) {
        var relayId = relay(event);
        var zone = sites.of(origin.site()).map(SiteRow::zone).map(ZoneId::of).orElse(ZoneOffset.UTC);
        var kept = vault.keep(
                relayId.value() + "/1", new PersonalDetails(null, null, null, text(event.expectedBackAt(), zone)));
        var now = clock.instant();
        desk.send(
                new RequestRelay(
                        relayId,
                        event.outingId(),
                        KIND,
                        event.staffId(),
                        kept.ref(),
                        kept.person(),
                        kept.digest(),
                        now,
                        event.occurredAt().plus(limit),
                        limit.toSeconds(),
                        null,
                        null,
                        now),
                origin.causedBy(eventId));
    }

    @EventHandler
    void on(OutingExtended event, @MessageIdentifier String eventId, Origin origin) {
        settle(event, origin.causedBy(eventId));
    }

    @EventHandler
    void on(ReturnRegistered event, @MessageIdentifier String eventId, Origin origin) {
        settle(event, origin.causedBy(eventId));
    }

    /** The vault's row is swept unless an event confirms it. */
    @EventHandler
    void on(RelayRequested event) {
        if (event.kind().equals(KIND)) {
            vault.confirm(List.of(event.detailsRef()));
        }
    }

    private void settle(OutingEvent event, Origin origin) {
        history.of(event.outingId()).stream()
                .map(recorded -> (OutingEvent) recorded.event())
                .forEach(earlier -> {
                    switch (earlier) {
                        case ReturnOverdue late -> desk.send(new SettleRelay(relay(late), event.occurredAt()), origin);
                        case OutingRegistered _, OutingExtended _, ReturnRegistered _ -> {}
                    }
                });
    }

    /** One for each time that was said and not kept. */
    private static RelayId relay(ReturnOverdue late) {
        return new RelayId(
                "relay-" + late.outingId() + "-" + late.expectedBackAt().getEpochSecond());
    }

    static String text(Instant expectedBackAt, ZoneId zone) {
        var time = TIME.format(expectedBackAt.atZone(zone));
        return """
            外出登记：预计 %s 返回，尚未登记返回。请登记返回，或改报新的返回时间。
            Expected back at %s, and no return is registered. Please register the return or say a later time.\
            """.formatted(time, time);
    }
}
