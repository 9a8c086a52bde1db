package org.y2a.cases.responsibility;

import java.time.Instant;

/**
 * A time for which an organisation was responsible or an officer held a case.
 *
 * @param until null while it lasts
 * @param reason why it began, or the officer's role
 */
public record Spell(String holder, Instant from, Instant until, String reason) {}
