package dev.frontdesk.directory.delivery;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.directory.channels.ChatAddresses;
import dev.frontdesk.directory.chat.ChatChannelEvent.ChatSecretReplaced;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.privacy.Vault;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whenever a webhook's secret is replaced, the former one is destroyed. */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class DestroyReplacedSecrets {

    private final Vault vault;
    private final ChatAddresses addresses;

    DestroyReplacedSecrets(Vault vault, ChatAddresses addresses) {
        this.vault = vault;
        this.addresses = addresses;
    }

    @EventHandler
    void on(ChatSecretReplaced event, Origin origin) {
        vault.erase(event.former().person(), origin, "secret-replaced");
        addresses.forget(event.former().ref());
    }
}
