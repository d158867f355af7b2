package dev.frontdesk.directory.console;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.channels.ChatAddress;
import dev.frontdesk.directory.channels.ChatAddresses;
import dev.frontdesk.directory.chat.ChatChannelEvent.ChatChannelConfigured;
import dev.frontdesk.directory.chat.ChatChannelId;
import dev.frontdesk.directory.chat.ChatChannelState;
import dev.frontdesk.directory.chat.ChatChannelState.Configured;
import dev.frontdesk.directory.chat.ChatForm;
import dev.frontdesk.directory.chat.ChatSecret;
import dev.frontdesk.web.BadInput;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what somebody wrote about a webhook, and has its address and secret kept before the command goes. */
@Component
class ChatRequests {

    private final History history;
    private final ChatAddresses addresses;

    ChatRequests(History history, ChatAddresses addresses) {
        this.history = history;
        this.addresses = addresses;
    }

    /**
     * @param form {@code wecom}, {@code dingtalk}, {@code feishu} or {@code slack}
     * @param perMinute what the provider allows when left out
     * @param active true when left out
     * @param address of the webhook, as the provider shows it
     * @param secret with which DingTalk and Feishu have requests signed; none for the others
     */
    @Schema(
            name = "ChatChannelRequest",
            example = "{\"names\": {\"zh\": \"前台群\", \"en\": \"Front desk group\"}, \"form\": \"dingtalk\","
                    + " \"address\": \"https://oapi.dingtalk.com/robot/send?access_token=example\","
                    + " \"secret\": \"SEC-example\"}")
    record ChatChannelRequest(
            @NotNull(message = "field-missing") @Valid NamesBody names,

            @NotNull(message = "field-missing") @Schema(allowableValues = {"wecom", "dingtalk", "feishu", "slack"})
            String form,

            @Nullable Integer perMinute,
            @Nullable Boolean active,

            @Nullable @Size(max = 500, message = "address-not-allowed")
            String address,

            @Nullable @Size(max = 200, message = "text-too-long")
            String secret) {

        @Override
        public String toString() {
            return "ChatChannelRequest[***]";
        }
    }

    static ChatForm form(ChatChannelRequest request) {
        return ChatForm.of(request.form()).orElseThrow(() -> new BadInput("form-unknown", "form"));
    }

    /** @throws BadInput when the address is not the provider's, or a secret is missing or of no use */
    ChatSecret secret(ChatChannelId id, ChatForm form, ChatChannelRequest request, String site) {
        var before = ChatChannelState.of(
                history.of(id.value()).stream().map(Recorded::event).toList());
        var latest = before instanceof Configured(ChatChannelConfigured configured)
                        && configured.siteId().equals(site)
                ? configured
                : null;
        var written = request.address();
        if (written == null || written.isBlank()) {
            return unchanged(latest, form, request);
        }
        var secret = request.secret() == null ? "" : request.secret().strip();
        if (form.signed() && secret.isEmpty()) {
            throw new BadInput("secret-missing", "secret");
        }
        if (!form.signed() && !secret.isEmpty()) {
            throw new BadInput("secret-of-no-use", "secret");
        }
        var address = new ChatAddress(uri(form, written.strip()), secret);
        return addresses.keep(site, id.value(), latest == null ? null : latest.secret(), address);
    }

    private static ChatSecret unchanged(
            @Nullable ChatChannelConfigured latest, ChatForm form, ChatChannelRequest request) {
        var secret = request.secret();
        if (latest == null || !latest.form().equals(form.text()) || (secret != null && !secret.isBlank())) {
            throw new BadInput("field-missing", "address");
        }
        return latest.secret();
    }

    private URI uri(ChatForm form, String written) {
        try {
            var uri = new URI(written);
            var signable = form != ChatForm.DINGTALK || uri.getRawQuery() != null;
            if (signable && addresses.allowed(form, uri)) {
                return uri;
            }
        } catch (URISyntaxException malformed) {
            // Said below, without a word of what was written: it may hold the secret.
        }
        throw new BadInput("address-not-allowed", "address");
    }
}
