package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A milestone done.
 *
 * @param dueOn when it was due at that time
 */
public record Completion(LocalDate dueOn, LocalDate completedOn, Optional<String> officer) {}
