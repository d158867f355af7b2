package dev.frontdesk.directory.staffimport;

/** The file is no staff table at all. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final long line;

    Unreadable(String code, long line) {
        super(code, null, false, false);
        this.code = code;
        this.line = line;
    }

    Problem problem() {
        return new Problem(line, "", code);
    }
}
