package org.y2a.cases.departure;

import java.time.LocalDate;
import java.util.List;
import org.y2a.cases.allocation.Succession.Passing;

/**
 * What a departure does, or would do.
 *
 * @param dryRun whether nothing was changed
 */
public record DepartureView(
    String officerId,
    String yos,
    LocalDate lastDay,
    DeparturePlan plan,
    boolean dryRun,
    String policyVersion,
    List<Passing> cases) {}
