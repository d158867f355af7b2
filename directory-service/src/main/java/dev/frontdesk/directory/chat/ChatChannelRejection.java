package dev.frontdesk.directory.chat;

import dev.frontdesk.kernel.Rejection;

/** Why a chat channel says no. */
final class ChatChannelRejection {

    private ChatChannelRejection() {}

    static Rejection rate(ChatForm form) {
        return new Rejection(
                "rate-out-of-range", "%s takes 1 to %d messages a minute".formatted(form.text(), form.mostPerMinute()));
    }

    static Rejection ofAnotherSite(ChatChannelId id) {
        return new Rejection("id-taken", "%s belongs to another site".formatted(id));
    }
}
