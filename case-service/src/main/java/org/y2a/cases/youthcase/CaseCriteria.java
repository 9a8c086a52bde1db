package org.y2a.cases.youthcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.y2a.cases.child.PncId;
import org.y2a.contracts.RiskLevel;

/** What to look for; what is empty does not matter. */
record CaseCriteria(
    Optional<YosReference> yosReference,
    Optional<String> officerId,
    Optional<CaseStatus> status,
    Optional<String> familyName,
    Optional<LocalDate> dateOfBirth,
    Optional<PncId> pncId,
    Optional<String> name,
    Optional<SearchedIdentifier> identifier,
    Optional<String> yos,
    List<RiskLevel> rosh,
    Optional<DueRange> due,
    Optional<Place> after,
    int limit) {}
