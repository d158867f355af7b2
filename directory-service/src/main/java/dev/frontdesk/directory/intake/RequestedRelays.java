package dev.frontdesk.directory.intake;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.relay.RelayCommand.RequestRelay;
import dev.frontdesk.directory.relay.RelayCommand.WithdrawRelay;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.directory.sitelist.SiteList.SiteRow;
import dev.frontdesk.messaging.Effect;
import dev.frontdesk.messaging.Fact;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * S113, S121. Another service asks that somebody be told. A corrected request takes the place of the first one. One for
 * the supervisor of a site that has named nobody is seen in the list of the service that asked alone.
 */
@Component
class RequestedRelays implements Effect<RelayRequestedV1> {

    private static final Logger log = LoggerFactory.getLogger(RequestedRelays.class);

    private final SiteList sites;
    private final Desk desk;

    RequestedRelays(SiteList sites, Desk desk) {
        this.sites = sites;
        this.desk = desk;
    }

    @Override
    public void take(RelayRequestedV1 data, Fact fact) {
        var recipient = Optional.ofNullable(data.recipientId()).or(() -> sites.dutySupervisor(fact.site()));
        if (recipient.isEmpty()) {
            log.info("{} is for the supervisor of {}, which has named nobody", data.relayId(), fact.site());
            return;
        }
        desk.send(request(data, recipient.get(), limitSeconds(data, fact.site())), fact.origin());
        var superseded = data.supersedes();
        if (superseded != null) {
            desk.send(new WithdrawRelay(new RelayId(superseded), data.relayId(), data.occurredAt()), fact.origin());
        }
    }

    /**
     * S114. The one that the request brings; without one the site's limit of today; where the site is not known here
     * yet, the one that the request was made with.
     */
    private long limitSeconds(RelayRequestedV1 data, String site) {
        var given = data.limitSeconds();
        if (given != null) {
            return given;
        }
        return sites.of(site)
                .map(SiteRow::relayWithinSeconds)
                .orElseGet(() -> Math.max(
                        1, Duration.between(data.requestedAt(), data.dueAt()).toSeconds()));
    }

    static RequestRelay request(RelayRequestedV1 data, String recipientId, long limitSeconds) {
        return new RequestRelay(
                new RelayId(data.relayId()),
                data.about(),
                data.kind(),
                recipientId,
                data.detailsRef(),
                data.person(),
                data.digest(),
                data.requestedAt(),
                data.dueAt(),
                limitSeconds,
                data.supersedes(),
                data.next(),
                data.occurredAt());
    }
}
