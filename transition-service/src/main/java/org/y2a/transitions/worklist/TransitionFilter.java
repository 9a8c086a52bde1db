package org.y2a.transitions.worklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.y2a.contracts.Outcome;
import org.y2a.transitions.transition.Stage;

/** Which transitions are asked for. */
record TransitionFilter(
    Optional<String> pdu,
    Optional<String> yos,
    Optional<Stage> stage,
    Optional<Outcome> outcome,
    Optional<UUID> caseId,
    Optional<LocalDate> identifiedFrom,
    boolean unallocated) {}
