package dev.frontdesk.axon.audit;

/** What auditors search by is being made anew; an answer now would lack events. */
public final class AuditRebuilding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditRebuilding() {
        super("audit-rebuilding", null, false, false);
    }
}
