package dev.frontdesk.web.problem;

/** A problem that this module itself finds; carries its answer. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(int status, String code) {
        super(code, null, false, false);
        this.problem = new Problem(status, code);
    }

    Problem problem() {
        return problem;
    }
}
