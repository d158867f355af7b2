package dev.frontdesk.directory.relay;

import java.util.Arrays;

/** S114, S121. In which capacity somebody was told. */
public enum Level {
    RECIPIENT("recipient"),
    DEPUTY("deputy"),
    MANAGER("manager");

    private final String text;

    Level(String text) {
        this.text = text;
    }

    /** How events and facts write it. */
    public String text() {
        return text;
    }

    static Level of(String text) {
        return Arrays.stream(values())
                .filter(level -> level.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No level is called " + text));
    }
}
