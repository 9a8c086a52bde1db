package org.y2a.cases.oversight;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An assessment or a plan that is submitted.
 *
 * @param code stage of an assessment, kind of a plan
 */
public record Item(ItemKind kind, UUID id, String code, LocalDate completedOn) {}
