package org.y2a.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a case is or is not in a figure.
 *
 * @param part COUNTED, NOT_COUNTED or the code of the exclusion
 * @param dueOn the last day in time; null where nothing is due
 * @param doneOn null when it is not done
 * @param amount 1, or a number of days
 */
public record CaseTold(
    UUID caseId,
    String yos,
    @Schema(nullable = true) String pdu,
    String part,
    @Schema(nullable = true) LocalDate dueOn,
    @Schema(nullable = true) LocalDate doneOn,
    BigDecimal amount) {}
