package dev.frontdesk.directory.preference;

import org.jspecify.annotations.Nullable;

/**
 * One way to tell somebody. Stored inside events: rename nothing.
 *
 * @param channel {@code mail}, or the id of a chat channel of the site
 * @param chatName how the chat server calls the person, so that it can point the message at them; null for none
 */
public record Way(String channel, @Nullable String chatName) {

    /** The open staff page; always there, so nobody has to choose it. */
    public static final Way PAGE = new Way("live", null);

    public static final Way MAIL = new Way("mail", null);
}
