package org.y2a.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A made-up case; no real person stands behind it.
 *
 * @param yosReference for example {@code SYN-ESSEX-000123}, unique in the caseload
 * @param assessment empty while the first one is not completed
 * @param custody whether the child is in custody
 * @param awkward what makes the case awkward, when it was made so on purpose
 */
public record SyntheticCase(
    String yosReference,
    String yos,
    SyntheticChild child,
    LocalDate openedOn,
    List<SyntheticOrder> orders,
    Optional<SyntheticAssessment> assessment,
    boolean custody,
    String officerId,
    Optional<AwkwardKind> awkward) {}
