package dev.frontdesk.web;

import java.util.List;

/**
 * The request itself is wrong, whatever the state of things; answered with 400. What was typed is never repeated: it
 * may be personal.
 */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public BadInput(String code, String field) {
        this(List.of(new FieldError(field, code)));
    }

    /** @param errors all that is wrong, at least one; the first one's code stands for the whole */
    public BadInput(List<FieldError> errors) {
        // No stack trace: the client's mistake is no fault of ours.
        super(errors.getFirst().code(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    public String code() {
        return errors.getFirst().code();
    }

    public List<FieldError> errors() {
        return errors;
    }
}
