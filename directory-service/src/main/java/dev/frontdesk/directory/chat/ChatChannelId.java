package dev.frontdesk.directory.chat;

import java.util.regex.Pattern;

/** Identifies a chat channel of a site. */
public record ChatChannelId(String value) {

    /** What every such id begins with. */
    public static final String PREFIX = "chat-";

    private static final Pattern FORM = Pattern.compile(PREFIX + "[a-z0-9-]{1,60}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public ChatChannelId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like chat-… (a-z, 0-9, -)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
