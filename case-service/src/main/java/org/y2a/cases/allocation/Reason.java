package org.y2a.cases.allocation;

/**
 * One reason of a recommendation.
 *
 * @param points what it adds to the score
 * @param value the number behind it: days, cases or times, by the code
 */
public record Reason(String code, int points, long value) {}
