package dev.frontdesk.messaging;

/**
 * What others may know of an event.
 *
 * @param topic {@code frontdesk.<context>.<aggregate-plural>.v1}
 * @param type {@code <context>.<fact>.v1}, as its schema in {@code infra/contracts} is named
 * @param data a record that Jackson writes as the schema says; no personal data
 */
public record PublicFact(String topic, String type, Object data) {}
