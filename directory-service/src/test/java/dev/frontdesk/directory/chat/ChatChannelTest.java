package dev.frontdesk.directory.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.chat.ChatChannelCommand.ConfigureChat;
import dev.frontdesk.directory.chat.ChatChannelEvent.ChatChannelConfigured;
import dev.frontdesk.directory.chat.ChatChannelEvent.ChatSecretReplaced;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chat channels as configuration. */
class ChatChannelTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Names NAMES = new Names("前台群", "Front desk group");
    private static final ChatSecret FIRST = new ChatSecret("chat-a/1", "person-1", "d1");
    private static final ChatSecret SECOND = new ChatSecret("chat-a/2", "person-2", "d2");

    @Test
    void a_channel_is_configured_whole() {
        assertThat(when(new ChatChannelState.Unknown(), configure("site-a", 20, FIRST)))
                .containsExactly(configured(20, FIRST));
    }

    @Test
    void the_same_again_changes_nothing() {
        assertThat(when(ChatChannelState.of(List.of(configured(20, FIRST))), configure("site-a", 20, FIRST)))
                .isEmpty();
    }

    @Test
    void another_secret_takes_the_place_of_the_first_which_is_to_be_destroyed() {
        assertThat(when(ChatChannelState.of(List.of(configured(20, FIRST))), configure("site-a", 20, SECOND)))
                .containsExactly(configured(20, SECOND), new ChatSecretReplaced("chat-a", FIRST, NINE));
    }

    @Test
    void another_rate_keeps_the_secret() {
        assertThat(when(ChatChannelState.of(List.of(configured(20, FIRST))), configure("site-a", 5, FIRST)))
                .containsExactly(configured(5, FIRST));
    }

    @Test
    void no_more_a_minute_than_the_provider_allows_and_no_channel_of_another_site() {
        refuses("rate-out-of-range", new ChatChannelState.Unknown(), configure("site-a", 21, FIRST));
        refuses("rate-out-of-range", new ChatChannelState.Unknown(), configure("site-a", 0, FIRST));
        refuses("id-taken", ChatChannelState.of(List.of(configured(20, FIRST))), configure("site-b", 20, FIRST));
    }

    private static List<ChatChannelEvent> when(ChatChannelState state, ConfigureChat command) {
        return ChatChannelDecider.decide(state, command);
    }

    private static void refuses(String code, ChatChannelState state, ConfigureChat command) {
        assertThatThrownBy(() -> when(state, command))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static ConfigureChat configure(String site, int perMinute, ChatSecret secret) {
        return new ConfigureChat(
                new ChatChannelId("chat-a"), site, NAMES, ChatForm.WECOM, perMinute, true, secret, NINE);
    }

    private static ChatChannelConfigured configured(int perMinute, ChatSecret secret) {
        return new ChatChannelConfigured("chat-a", "site-a", NAMES, "wecom", perMinute, true, secret, NINE);
    }
}
