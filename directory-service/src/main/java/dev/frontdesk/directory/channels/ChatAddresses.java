package dev.frontdesk.directory.channels;

import dev.frontdesk.axon.Ids;
import dev.frontdesk.directory.chat.ChatForm;
import dev.frontdesk.directory.chat.ChatSecret;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The addresses and secrets of webhooks, which the vault keeps as it keeps personal data: encrypted under the root key,
 * named by events, shown to nobody, destroyed once replaced. What was taken out is remembered, so that the vault's
 * record holds one line for each time the service was started and not one for each message.
 */
@Component
@EnableConfigurationProperties(ChatSettings.class)
public class ChatAddresses {

    private static final String PURPOSE = "chat-channel";

    private final Vault vault;
    private final ChatSettings settings;
    private final Map<String, ChatAddress> known = new ConcurrentHashMap<>();

    ChatAddresses(Vault vault, ChatSettings settings) {
        this.vault = vault;
        this.settings = settings;
    }

    /** Only at the provider, or where the installation says: nobody makes this service knock at other doors. */
    public boolean allowed(ChatForm form, URI uri) {
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null || uri.getHost() == null) {
            return false;
        }
        var provider = "https".equals(uri.getScheme()) && form.hosts().contains(uri.getHost()) && uri.getPort() == -1;
        var origin = uri.getScheme() + "://" + uri.getRawAuthority();
        return provider || settings.elsewhere().contains(origin);
    }

    /** @param former what the channel has now; stays when it says the same */
    public ChatSecret keep(String site, String channelId, @Nullable ChatSecret former, ChatAddress address) {
        if (former != null
                && of(site, channelId, former.ref()).filter(address::equals).isPresent()) {
            return former;
        }
        var kept = vault.keep(channelId + "/" + Ids.next(), address.kept());
        return new ChatSecret(kept.ref(), kept.person(), kept.digest());
    }

    /** Empty when the vault knows nothing under the reference any more. */
    public Optional<ChatAddress> of(String site, String channelId, String ref) {
        var before = known.get(ref);
        if (before != null) {
            return Optional.of(before);
        }
        var shown = vault.reveal(List.of(ref), new Reveal("system:relay-delivery", site, PURPOSE, channelId))
                .get(ref);
        if (shown == null || shown.erased()) {
            return Optional.empty();
        }
        var address = ChatAddress.of(shown);
        known.put(ref, address);
        return Optional.of(address);
    }

    /** A replaced one is of no use any more. */
    public void forget(String ref) {
        known.remove(ref);
    }
}
