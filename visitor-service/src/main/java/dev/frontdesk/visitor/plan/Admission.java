package dev.frontdesk.visitor.plan;

/** What it takes to let a visitor in. */
public enum Admission implements Word {
    /** The desk decides. */
    OPEN,
    /** S45, S46. An appointment that was checked, else somebody's recorded answer. */
    APPOINTMENT,
    /** S48. Somebody's recorded answer, whatever was arranged. */
    DECISION
}
