package dev.frontdesk.directory.keeping;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.privacy.Vault;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whenever an event refers to something in the vault, the vault keeps it. */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class KeepReferred {

    private final Vault vault;

    KeepReferred(Vault vault) {
        this.vault = vault;
    }

    @EventHandler
    void on(DomainEvent event) {
        var refs = Referred.by(event);
        if (!refs.isEmpty()) {
            vault.confirm(refs);
        }
    }
}
