package org.y2a.synthetic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An order or out-of-court disposal.
 *
 * @param endsOn its last day; empty for out-of-court disposals
 */
public record SyntheticOrder(
    String type, LocalDate startsOn, Optional<LocalDate> endsOn, boolean requirementsCompleted) {}
