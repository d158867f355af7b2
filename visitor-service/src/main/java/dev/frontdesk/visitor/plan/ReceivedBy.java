package dev.frontdesk.visitor.plan;

/** Who is asked to receive. */
public enum ReceivedBy implements Word {
    /** Whom the visitor asks for. */
    HOST,
    /** Whoever answers for the subject; nobody can be asked for by name. */
    SUBJECT
}
