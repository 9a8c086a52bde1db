package org.y2a.cases.responsibility;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.kit.security.Organisation;

/** Responsibility for a case passing to another organisation and its officer at an instant. */
public record Move(
    UUID caseId,
    Organisation to,
    Optional<NamedOfficer> officer,
    Instant at,
    MoveReason reason,
    Optional<UUID> transitionId) {}
