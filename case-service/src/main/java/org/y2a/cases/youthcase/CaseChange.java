package org.y2a.cases.youthcase;

import java.util.Map;
import java.util.UUID;

/**
 * One step in a case's history.
 *
 * @param what in capitals, e.g. {@code ORDER_CHANGED}
 * @param facts codes, dates, identifiers and the reason that the caller gave
 */
public record CaseChange(UUID caseId, String what, Map<String, Object> facts) {}
