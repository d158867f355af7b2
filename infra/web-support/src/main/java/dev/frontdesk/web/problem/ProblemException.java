package dev.frontdesk.web.problem;

import java.util.List;
import java.util.Map;

/** A problem that this module itself finds; carries its answer. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(int status, String code) {
        super(code, null, false, false);
        this.problem = new Problem(status, code);
    }

    /** @param params values that the sentence names, or a program wants */
    public ProblemException(int status, String code, Map<String, String> params) {
        super(code, null, false, false);
        this.problem = new Problem(status, code, params, List.of(), Map.of());
    }

    Problem problem() {
        return problem;
    }
}
