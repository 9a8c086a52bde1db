package org.y2a.kit.problem;

/**
 * One thing wrong with a request: where, by which rule, and in words. Never repeats the value
 * given.
 */
public record FieldError(String field, String rule, String message) {}
