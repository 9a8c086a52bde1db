package org.y2a.cases.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.y2a.cases.responsibility.BusinessDays;
import org.y2a.kit.time.BusinessClock;

/**
 * A case offered by one youth offending service to another; absent is null. Two-sided: the offering
 * service is responsible until the other has accepted with a named officer and the day has come.
 */
public record YosTransfer(
    UUID transferId,
    UUID caseId,
    String fromYos,
    String toYos,
    String homeLocalAuthority,
    String reason,
    LocalDate transferOn,
    LocalDate offeredOn,
    LocalDate answerBy,
    String policyVersion,
    YosTransferState state,
    LocalDate answeredOn,
    String officerId,
    String yosReference,
    String refusalReason,
    String withdrawalReason,
    String withdrawnBy,
    LocalDate withdrawnOn,
    LocalDate movedOn,
    long version) {

  /** When responsibility moves. */
  public record Effect(LocalDate on, Instant at) {}

  /** Whether the other service can still answer. */
  public boolean isOpenOn(LocalDate today) {
    return state == YosTransferState.OFFERED && !answerBy.isBefore(today);
  }

  public boolean isDueOn(LocalDate today) {
    return !transferOn.isAfter(today);
  }

  /** The agreed day; now, when that is today or somebody took the case over after it began. */
  public Effect effect(Instant presentHolderSince, Instant now) {
    Instant at = BusinessDays.takingEffect(transferOn, now);
    return at.isAfter(presentHolderSince) && at.isBefore(now)
        ? new Effect(transferOn, at)
        : new Effect(LocalDate.ofInstant(now, BusinessClock.LONDON), now);
  }
}
