package org.y2a.cases.responsibility;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.cases.youthcase.YosReference;

/**
 * A move as the service that gives the case away describes it.
 *
 * @param reference the receiving service's reference; the present one stays when empty
 */
public record YosMove(
    String toYos,
    String homeLocalAuthority,
    LocalDate movedOn,
    Optional<YosReference> reference,
    Optional<String> officerId) {}
