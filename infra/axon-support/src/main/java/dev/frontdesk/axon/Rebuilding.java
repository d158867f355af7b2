package dev.frontdesk.axon;

/** The read models are being made anew; an answer now would be half of the truth. */
public final class Rebuilding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Rebuilding() {
        super("rebuilding", null, false, false);
    }
}
