package dev.frontdesk.local;

import org.jspecify.annotations.Nullable;

/** What stands in the way and what to do about it: one sentence in each language, fit to be shown as it is. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    public Trouble(String zh, String en) {
        this(zh, en, null);
    }

    public Trouble(String zh, String en, @Nullable Throwable cause) {
        super(zh + System.lineSeparator() + en, cause);
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
