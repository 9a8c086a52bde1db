package org.y2a.cases.deadline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What set a deadline off.
 *
 * @param code in capitals, e.g. {@code CASE_OPENED}
 * @param id of the record behind it
 */
public record Trigger(String code, UUID id, LocalDate on) {}
