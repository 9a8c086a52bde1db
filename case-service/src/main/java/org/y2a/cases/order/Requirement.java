package org.y2a.cases.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an order asks of the child.
 *
 * @param completedOn empty while it is to be done
 */
public record Requirement(
    UUID requirementId,
    UUID orderId,
    String type,
    LocalDate startsOn,
    Optional<LocalDate> endsOn,
    Optional<LocalDate> completedOn) {}
