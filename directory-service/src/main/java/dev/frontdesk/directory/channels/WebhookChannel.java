package dev.frontdesk.directory.channels;

import dev.frontdesk.directory.chat.ChatChannelId;
import dev.frontdesk.directory.chat.ChatForm;
import dev.frontdesk.directory.chatlist.ChatChannels;
import dev.frontdesk.directory.chatlist.ChatChannels.ChatRow;
import dev.frontdesk.directory.preference.Way;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Chat servers, by their webhooks: one class, four forms. They have no way to recognise a message sent twice, so a crash
 * between their answer and our record doubles it.
 */
@Component
class WebhookChannel implements Channel {

    /** For longer than this nobody is kept waiting for a turn: the next way is tried. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChatChannels channels;
    private final ChatAddresses addresses;
    private final ChatPaces paces;
    private final ChatServers servers;
    private final RelayTexts texts;
    private final Clock clock;

    WebhookChannel(
            ChatChannels channels,
            ChatAddresses addresses,
            ChatPaces paces,
            ChatServers servers,
            RelayTexts texts,
            Clock clock) {
        this.channels = channels;
        this.addresses = addresses;
        this.paces = paces;
        this.servers = servers;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public boolean takes(Way way) {
        return way.channel().startsWith(ChatChannelId.PREFIX);
    }

    @Override
    public String name(String site, Way way) {
        return channels.of(site, way.channel()).map(ChatRow::form).orElseGet(way::channel);
    }

    @Override
    public boolean reaches(String site, String staffId, Way way) {
        return channels.of(site, way.channel()).filter(ChatRow::active).isPresent();
    }

    @Override
    public Outcome bring(Parcel parcel, Way way) {
        var channel = channels.of(parcel.site(), way.channel()).filter(ChatRow::active);
        return channel.map(to -> bring(parcel, way, to)).orElseGet(() -> new Outcome.Failed("chat-gone"));
    }

    private Outcome bring(Parcel parcel, Way way, ChatRow channel) {
        var address = addresses.of(parcel.site(), channel.channelId(), channel.secretRef());
        if (address.isEmpty()) {
            return new Outcome.Failed("chat-address-missing");
        }
        var turn = paces.take(channel.channelId(), new Pace(channel.perMinute()));
        if (turn != null) {
            var soon = turn.moment().isBefore(clock.instant().plus(PATIENCE));
            return turn.resting() || !soon
                    ? new Outcome.Failed(turn.resting() ? "chat-resting" : "chat-too-many")
                    : new Outcome.NotBefore(turn.moment());
        }
        var form = ChatForm.of(channel.form()).orElseThrow();
        var text = ChatText.of(parcel, texts.said(parcel));
        var answer = post(form, ChatRequest.of(form, address.get(), text, way.chatName(), clock.instant()));
        return switch (answer) {
            case ChatAnswer.Taken _ -> {
                paces.taken(channel.channelId());
                yield new Outcome.Delivered(form.text());
            }
            case ChatAnswer.Refused refused -> {
                paces.failed(
                        channel.channelId(), refused.reason(), clock.instant().plus(refused.rest()));
                yield new Outcome.Failed(refused.reason());
            }
        };
    }

    private ChatAnswer post(ChatForm form, ChatRequest request) {
        try {
            var answer = servers.post(request);
            var retryAfter = answer.headers().firstValue("Retry-After").orElse(null);
            return ChatAnswer.of(form, answer.statusCode(), retryAfter, answer.body());
        } catch (IOException unanswered) {
            return new ChatAnswer.Refused("chat-no-answer", ChatAnswer.REST);
        }
    }
}
