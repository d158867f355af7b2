package dev.frontdesk.web;

/** This account may not do that, though its role may call the method; answered with 403. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public Forbidden(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
