package dev.frontdesk.messaging;

/**
 * A service says which facts of others concern it; one bean per type.
 *
 * @param shape this service's own record with only the fields it needs; unknown fields are ignored
 */
public record Intake<T>(String topic, String type, Class<T> shape, Effect<T> effect) {}
