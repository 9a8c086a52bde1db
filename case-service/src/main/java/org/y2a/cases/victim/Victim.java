package org.y2a.cases.victim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a case knows of a victim; who it is, is kept apart.
 *
 * @param askedOn when the victim was asked for their wish
 */
public record Victim(
    UUID victimId, Optional<UUID> offenceId, VictimWish wish, Optional<LocalDate> askedOn) {}
