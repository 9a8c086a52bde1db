package org.y2a.cases.alarm;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.assessment.Mappa;
import org.y2a.contracts.RiskLevel;

/**
 * A case without a named officer, with what makes it urgent.
 *
 * @param since the beginning of the gap
 * @param rosh null when nobody has assessed it
 */
record UnheldCase(
    UUID caseId,
    String yos,
    String yosReference,
    Instant since,
    Integer mappaCategory,
    Integer mappaLevel,
    RiskLevel rosh) {

  Optional<Mappa> mappa() {
    return Optional.ofNullable(mappaCategory).map(category -> new Mappa(category, mappaLevel));
  }

  Urgency urgency() {
    return new Urgency(
        mappaLevel == null ? 0 : mappaLevel, rosh == null ? 0 : rosh.ordinal() + 1, since, caseId);
  }
}
