package dev.frontdesk.directory.delivery;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.privacy.Vault;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** S116. Whenever somebody's own words prove a read-back, the vault keeps them. */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class KeepOwnWords {

    private final Vault vault;

    KeepOwnWords(Vault vault) {
        this.vault = vault;
    }

    @EventHandler
    void on(RelayReadBack event) {
        var ref = event.understoodRef();
        if (ref != null) {
            vault.confirm(List.of(ref));
        }
    }
}
