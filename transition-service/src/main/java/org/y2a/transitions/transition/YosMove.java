package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.contracts.Nation;

/**
 * Another youth offending service has taken the case over.
 *
 * @param nation that of the service; the present one stays when it was not said
 */
public record YosMove(
    String yos,
    Optional<Nation> nation,
    String homeLocalAuthority,
    Optional<String> officer,
    LocalDate on) {}
