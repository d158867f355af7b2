package dev.frontdesk.directory.relay;

import java.util.Arrays;

/** S114, S121. In which capacity somebody was told. */
public enum Level {
    RECIPIENT("recipient"),
    DEPUTY("deputy"),
    MANAGER("manager"),
    /** S48, S93. Somebody whom the service that asked names for when nobody before has answered. */
    FALLBACK("fallback");

    private final String text;

    Level(String text) {
        this.text = text;
    }

    /** How events and facts write it. */
    public String text() {
        return text;
    }

    /** @throws IllegalStateException where no level is called so */
    public static Level of(String text) {
        return Arrays.stream(values())
                .filter(level -> level.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No level is called " + text));
    }
}
