package dev.frontdesk.directory.delivery;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.relay.RelayEvent.RelayEscalated;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relaylist.OpenRelays.Errand;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** S114, S121. Whenever somebody is to be told, bring it at once. What this misses, the due list still has. */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class DeliverRelay {

    private final Carriers carriers;

    DeliverRelay(Carriers carriers) {
        this.carriers = carriers;
    }

    @EventHandler
    void on(RelayRequested event) {
        carriers.bring(new Errand(event.relayId(), event.recipientId()));
    }

    @EventHandler
    void on(RelayEscalated event) {
        carriers.bring(new Errand(event.relayId(), event.staffId()));
    }
}
