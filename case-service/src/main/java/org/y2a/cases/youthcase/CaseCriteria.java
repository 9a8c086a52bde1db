package org.y2a.cases.youthcase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.child.PncId;

/** What to look for; what is empty does not matter. */
record CaseCriteria(
    Optional<YosReference> yosReference,
    Optional<String> officerId,
    Optional<CaseStatus> status,
    Optional<String> familyName,
    Optional<LocalDate> dateOfBirth,
    Optional<PncId> pncId,
    Optional<UUID> after,
    int limit) {}
