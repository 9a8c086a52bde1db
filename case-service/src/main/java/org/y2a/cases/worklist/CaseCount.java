package org.y2a.cases.worklist;

/**
 * How many.
 *
 * @param highRisk with high or very high risk of serious harm
 */
public record CaseCount(long all, long highRisk) {}
