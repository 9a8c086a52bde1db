package org.y2a.cases.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.RiskLevel;

/**
 * A transfer as both services see it. Of the case it tells what the other service needs to answer,
 * and that only while the transfer is open or the case is the caller's: never who the child is.
 */
@JsonInclude(Include.NON_NULL)
public record YosTransferView(
    UUID transferId,
    UUID caseId,
    String fromYos,
    String toYos,
    String homeLocalAuthority,
    String reason,
    LocalDate transferOn,
    LocalDate offeredOn,
    LocalDate answerBy,
    YosTransferState state,
    LocalDate answeredOn,
    String officerId,
    String refusalReason,
    String withdrawalReason,
    String withdrawnBy,
    LocalDate withdrawnOn,
    LocalDate movedOn,
    long version,
    LocalDate attains18On,
    RiskLevel rosh,
    LocalDate lastOrderEndsOn) {}
