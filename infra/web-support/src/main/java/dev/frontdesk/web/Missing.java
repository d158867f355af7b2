package dev.frontdesk.web;

/** There is no such thing, or this account may not know that there is; answered with 404. */
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** Plain {@code not-found}. */
    public Missing() {
        this("not-found");
    }

    public Missing(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
