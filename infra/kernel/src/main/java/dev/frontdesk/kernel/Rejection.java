package dev.frontdesk.kernel;

import java.util.Map;

/**
 * The business says no. The command leaves everything as it was and the caller gets 409 with {@link #code()}.
 *
 * <p>Codes are contract and never change; the sentence people read is found by the code, in their language. Neither
 * the message nor the parameters may hold personal data.
 */
public class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> params;

    public Rejection(String code, String message) {
        this(code, message, Map.of());
    }

    /** @param params values that the sentence names, by name */
    public Rejection(String code, String message, Map<String, String> params) {
        // No stack trace: a refusal is an answer, not a fault.
        super(message, null, false, false);
        this.code = code;
        this.params = Map.copyOf(params);
    }

    public final String code() {
        return code;
    }

    public final Map<String, String> params() {
        return params == null ? Map.of() : params;
    }
}
