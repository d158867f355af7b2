package dev.frontdesk.visitor.details;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.privacy.Vault;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whenever an event refers to details in the vault, say so there: what nobody refers to is swept after a day. */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class ConfirmDetailsReferredTo {

    private final Vault vault;

    ConfirmDetailsReferredTo(Vault vault) {
        this.vault = vault;
    }

    @EventHandler
    void on(DomainEvent event) {
        var refs = DetailsReferredTo.in(event);
        if (!refs.isEmpty()) {
            vault.confirm(refs);
        }
    }
}
