package org.y2a.cases.departure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An officer's leaving as a service wants it.
 *
 * @param listed the next officer of each case, when the plan is a list
 */
public record Departure(
    String officerId,
    Optional<String> yos,
    LocalDate lastDay,
    DeparturePlan plan,
    Map<UUID, String> listed,
    Optional<String> overCapacityReason,
    boolean dryRun) {}
