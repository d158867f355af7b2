package dev.frontdesk.table;

/** The file is no such table at all. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final long line;

    public Unreadable(String code, long line) {
        super(code, null, false, false);
        this.code = code;
        this.line = line;
    }

    public Problem problem() {
        return new Problem(line, "", code);
    }
}
