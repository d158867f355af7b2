package dev.frontdesk.web;

/**
 * One thing that is wrong with a request.
 *
 * @param field name of the field, parameter or header, as the client wrote it
 * @param code stable; the sentence is found by it
 */
public record FieldError(String field, String code) {}
