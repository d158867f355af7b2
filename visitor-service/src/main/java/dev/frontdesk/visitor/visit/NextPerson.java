package dev.frontdesk.visitor.visit;

/** Somebody who is asked when those before have not answered. @param level deputy or fallback */
public record NextPerson(String staffId, String level) {}
