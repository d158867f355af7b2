package dev.frontdesk.visitor.plan;

/** What a visitor can be asked. */
public enum AskField implements Word {
    NAME,
    COMPANY,
    NUMBER,
    MATTER,
    HOST,
    SUBJECT,
    APPOINTMENT,
    PERSONS
}
